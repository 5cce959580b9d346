package dev.signalbox.handlers.preferences;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Policy;
import dev.signalbox.handlers.drill.Drill;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.report.Verdict;
import dev.signalbox.handlers.report.Yardstick;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.handlers.run.Stint;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A node that was lost is held against how long a database may be away. */
@Singleton
final class NodeLossYardstick implements Yardstick {
  private static final String MEASURED = "errors.measure";
  private static final String LOST = "command.run";
  private static final String WHOLE = "documents.verify";

  /** It is there before the configuration that names its actions. */
  private final Provider<Installation> installation;

  NodeLossYardstick(Provider<Installation> installation) {
    this.installation = installation;
  }

  @Override
  public Optional<Verdict> of(RunView run, List<Stint> stints) {
    return stints.stream()
        .filter(it -> it.does().equals(MEASURED))
        .findFirst()
        .flatMap(_ -> policy(run))
        .map(it -> verdict(run, it, stints));
  }

  private Optional<Policy> policy(RunView run) {
    return installation
        .get()
        .current()
        .estate(run.estate())
        .flatMap(it -> it.upkeep().snapshots())
        .flatMap(it -> run.what().environment().map(EnvironmentName::new).flatMap(it::policy));
  }

  private static Verdict verdict(RunView run, Policy policy, List<Stint> stints) {
    Optional<Duration> away = away(stints);
    Drill drill =
        new Drill(
            run.estate(),
            run.what().environment().orElse(""),
            Drill.Kind.NODE_LOSS,
            stints.getLast().ended(),
            Optional.empty(),
            away);
    return new Verdict(
        drill,
        List.of(
            new Verdict.Promised(
                "the time until every node was seen to be back (RTO)", away, policy.rto())));
  }

  private static Optional<Duration> away(List<Stint> stints) {
    Optional<Instant> began =
        stints.stream().filter(it -> it.does().equals(LOST)).map(Stint::began).findFirst();
    return began.flatMap(
        from ->
            stints.stream()
                .filter(it -> it.does().equals(WHOLE) && it.began().isAfter(from))
                .map(Stint::ended)
                .max(Comparator.naturalOrder())
                .map(it -> Duration.between(from, it).truncatedTo(ChronoUnit.SECONDS)));
  }
}
