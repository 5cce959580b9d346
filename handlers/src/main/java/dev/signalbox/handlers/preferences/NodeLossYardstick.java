package dev.signalbox.handlers.preferences;

import dev.signalbox.config.estate.Policy;
import dev.signalbox.handlers.drill.Drill;
import dev.signalbox.handlers.report.Pledges;
import dev.signalbox.handlers.report.Verdict;
import dev.signalbox.handlers.report.Yardstick;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.handlers.run.Stints;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A node that was lost is held against how long a database may be away. */
@Singleton
final class NodeLossYardstick implements Yardstick {
  private static final String MEASURED = "errors.measure";
  private static final String LOST = "command.run";
  private static final Set<String> WHOLE = Set.of("documents.verify");

  private final Pledges pledges;

  NodeLossYardstick(Pledges pledges) {
    this.pledges = pledges;
  }

  @Override
  public Optional<Verdict> of(RunView run, Stints stints) {
    return stints
        .first(MEASURED)
        .flatMap(_ -> pledges.of(run))
        .flatMap(it -> verdict(run, it, stints));
  }

  private static Optional<Verdict> verdict(RunView run, Policy policy, Stints stints) {
    Optional<Duration> away = stints.span(LOST, WHOLE);
    Verdict.Promised promised =
        new Verdict.Promised(
            "the time until every node was seen to be back (RTO)", away, policy.rto());
    return stints
        .ended()
        .map(
            it ->
                new Drill(
                    run.estate(),
                    run.what().environment().orElse(""),
                    Drill.Kind.NODE_LOSS,
                    it,
                    Optional.empty(),
                    away))
        .map(it -> new Verdict(it, List.of(promised)));
  }
}
