package dev.signalbox.handlers.data;

import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Evidence;
import dev.signalbox.handlers.truth.Holding;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.handlers.truth.Roles;
import dev.signalbox.integrations.backups.Backup;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The newest backup of whoever is production in a protected environment. */
@Singleton
final class BackupEvidence implements Evidence {
  private static final String NO_RUN = "status";

  private final Roles roles;
  private final Vaults vaults;
  private final Archivist archivist;
  private final Clock clock;

  BackupEvidence(Roles roles, Vaults vaults, Archivist archivist, Clock clock) {
    this.roles = roles;
    this.vaults = vaults;
    this.archivist = archivist;
    this.clock = clock;
  }

  @Override
  public Kind kind() {
    return Kind.BACKUP;
  }

  @Override
  public List<Clue> of(Estate estate, String environment) {
    boolean guarded =
        Optional.ofNullable(estate.topology().environments().get(new EnvironmentName(environment)))
            .filter(Environment::guarded)
            .isPresent();
    return guarded && estate.upkeep().backups().isPresent()
        ? roles.of(estate.name().value(), environment).stream()
            .filter(it -> it.role() == Role.PRODUCTION)
            .map(it -> clue(it, look(it)))
            .toList()
        : List.of();
  }

  private Asked<Searched> look(Holding held) {
    return vaults
        .of(
            new Errand(NO_RUN, held.estate(), Optional.of(held.environment()), ""),
            new SiteName(held.site()))
        .then(archivist::newest);
  }

  private Clue clue(Holding held, Asked<Searched> asked) {
    return switch (asked) {
      case Asked.Troubled<Searched>(Trouble trouble) -> Clue.dark(held.site(), trouble.says());
      case Asked.Told<Searched>(Searched(Optional<Backup> sound, var passedOver)) ->
          sound
              .map(it -> Clue.well(held.site(), line(it) + passedOver(passedOver)))
              .orElseGet(
                  () -> Clue.odd(held.site(), "no sound backup; " + String.join("; ", passedOver)));
    };
  }

  private static String passedOver(List<String> newer) {
    return newer.isEmpty() ? "" : "; passed over: " + String.join("; ", newer);
  }

  private String line(Backup backup) {
    return "%s, %s, %s old"
        .formatted(
            backup.name(),
            new Size(backup.size()),
            Measure.written(Yardstick.age(backup, clock.instant())));
  }
}
