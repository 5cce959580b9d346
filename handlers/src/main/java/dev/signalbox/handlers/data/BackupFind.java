package dev.signalbox.handlers.data;

import dev.signalbox.config.estate.SiteName;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Looks;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Previewed;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.action.Untold;
import dev.signalbox.integrations.backups.Backup;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code backup.find}: the newest backup of a site that may be relied on. */
@Singleton
final class BackupFind
    implements Previewed<BackupFind.Wanted, BackupFind.Found>,
        Looks<BackupFind.Wanted, BackupFind.Found> {
  private final Vaults vaults;
  private final Archivist archivist;
  private final Clock clock;

  BackupFind(Vaults vaults, Archivist archivist, Clock clock) {
    this.vaults = vaults;
    this.archivist = archivist;
    this.clock = clock;
  }

  @Introspected
  record Wanted(SiteName of) {}

  @Introspected
  record Found(BackupKey key, Size size, Instant taken, Duration age) {}

  @Override
  public About<Wanted, Found> about() {
    return new About<>(
        "backup.find",
        Effect.READ,
        "find the newest sound backup of ${of}",
        Traits.NONE,
        Wanted.class,
        Found.class);
  }

  /** Which one it is counts; how old it is, and what was passed over, people are told. */
  @Override
  public Preview preview(Turn<Wanted> turn) {
    return switch (vault(turn).then(archivist::newest)) {
      case Asked.Troubled<Searched>(Trouble trouble) -> throw new Untold(trouble.says());
      case Asked.Told<Searched>(Searched(Optional<Backup> sound, List<String> passedOver)) ->
          new Preview(
              sound.map(it -> it.name().key()).orElse("no sound backup"),
              Stream.concat(sound.stream().map(this::line), passedOver.stream())
                  .collect(Collectors.joining("\n")));
    };
  }

  private String line(Backup backup) {
    return "%s, %s, %s old"
        .formatted(
            backup.name(),
            new Size(backup.size()),
            Measure.written(Yardstick.age(backup, clock.instant())));
  }

  @Override
  public Outcome<Found> perform(Turn<Wanted> turn) {
    return switch (vault(turn)) {
      case Asked.Troubled<Vault>(Trouble trouble) -> failed(trouble);
      case Asked.Told<Vault>(Vault vault) ->
          switch (archivist.newest(vault)) {
            case Asked.Troubled<Searched>(Trouble trouble) -> failed(trouble);
            case Asked.Told<Searched>(Searched(Optional<Backup> sound, var passedOver)) ->
                sound
                    .<Outcome<Found>>map(it -> new Outcome.Done<>(found(it)))
                    .orElseGet(() -> new Outcome.Failed<>(none(vault, passedOver), false));
          };
    };
  }

  private Asked<Vault> vault(Turn<Wanted> turn) {
    return vaults.of(turn.errand(), turn.arguments().of());
  }

  private Found found(Backup backup) {
    return new Found(
        BackupKey.of(backup.name()),
        new Size(backup.size()),
        backup.taken(),
        Yardstick.age(backup, clock.instant()));
  }

  private static Outcome<Found> failed(Trouble trouble) {
    return new Outcome.Failed<>(trouble.says(), trouble.kind().passes());
  }

  private static String none(Vault vault, List<String> passedOver) {
    String seen =
        passedOver.isEmpty()
            ? "nothing there is called %s".formatted(vault.series().says())
            : String.join("; ", passedOver);
    return "NO_SOUND_BACKUP of %s in %s: %s. Take one now, then retry"
        .formatted(vault.says(), vault.bucket().says(), seen);
  }

  @Override
  public String byHand(Turn<Wanted> turn) {
    return switch (vault(turn)) {
      case Asked.Troubled<Vault> _ ->
          "find the newest backup of %s that is whole".formatted(turn.arguments().of());
      case Asked.Told<Vault>(Vault vault) ->
          "list %s in %s, and take the newest that ends with '%s' and has at least %d%% of the one before it"
              .formatted(
                  vault.series().says(),
                  vault.bucket().says(),
                  vault.yardstick().sound().endsWith(),
                  vault.yardstick().sound().percentOfPrevious());
    };
  }
}
