package dev.signalbox.handlers.restore;

import dev.signalbox.config.estate.Policy;
import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.drill.Drill;
import dev.signalbox.handlers.report.Pledges;
import dev.signalbox.handlers.report.Verdict;
import dev.signalbox.handlers.report.Yardstick;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.handlers.run.Stint;
import dev.signalbox.handlers.run.Stints;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A restore is held against what may be lost, and for how long the database may be away. */
@Singleton
final class RestoreYardstick implements Yardstick {
  private static final String FOUND = "snapshot.find";
  private static final String AWAY = "command.run";
  private static final Set<String> SEEN = Set.of("documents.verify", "checks.run");

  private final Pledges pledges;

  RestoreYardstick(Pledges pledges) {
    this.pledges = pledges;
  }

  @Override
  public Optional<Verdict> of(RunView run, Stints stints) {
    return stints
        .first(FOUND)
        .flatMap(found -> pledges.of(run).flatMap(it -> verdict(run, it, lost(found), stints)));
  }

  /** How old the set was as people would have asked for it; what they took to say yes is RTO. */
  private static Optional<Duration> lost(Stint found) {
    return Optional.ofNullable(found.told().get("age")).flatMap(Measure::duration);
  }

  private static Optional<Verdict> verdict(
      RunView run, Policy policy, Optional<Duration> lost, Stints stints) {
    Optional<Duration> away = stints.span(AWAY, SEEN);
    String environment = run.what().environment().orElse("");
    return stints
        .ended()
        .map(it -> new Drill(run.estate(), environment, Drill.Kind.RESTORE, it, lost, away))
        .map(
            drill ->
                new Verdict(
                    drill,
                    List.of(
                        new Verdict.Promised("what would be lost (RPO)", lost, policy.rpo()),
                        new Verdict.Promised(
                            "the outage, from the first disk that was deleted until all was seen"
                                + " to be well (RTO)",
                            away,
                            policy.rto()))));
  }
}
