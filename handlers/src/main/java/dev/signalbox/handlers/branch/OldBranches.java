package dev.signalbox.handlers.branch;

import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.durable.Leftovers;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/** A branch that nobody builds any more is forgotten; of the others one row stays, however old. */
@Singleton
class OldBranches implements Leftovers {
  private static final Duration KEPT = Duration.ofDays(90);

  private final BranchRows rows;
  private final SilenceRows silences;
  private final Installation installation;

  OldBranches(BranchRows rows, SilenceRows silences, Installation installation) {
    this.rows = rows;
    this.silences = silences;
    this.installation = installation;
  }

  @Override
  public String name() {
    return "branches";
  }

  @Override
  @Transactional
  public int remove(Instant now) {
    Set<String> built =
        installation.current().estates().sequencedValues().stream()
            .flatMap(it -> Branch.all(it).stream())
            .map(Branch::id)
            .collect(Collectors.toSet());
    Instant before = now.minus(KEPT);
    int gone =
        rows.toldBefore(before).stream()
            .filter(it -> !built.contains(it.branch()))
            .mapToInt(it -> rows.forget(it.branch()))
            .sum();
    return gone + silences.removeBefore(before);
  }
}
