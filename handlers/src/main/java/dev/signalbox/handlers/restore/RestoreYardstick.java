package dev.signalbox.handlers.restore;

import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Policy;
import dev.signalbox.config.type.Measure;
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
import java.util.Set;

/** A restore is held against what may be lost, and for how long the database may be away. */
@Singleton
final class RestoreYardstick implements Yardstick {
  private static final String FOUND = "snapshot.find";
  private static final String AWAY = "command.run";
  private static final Set<String> SEEN = Set.of("documents.verify", "checks.run");

  /** It is there before the configuration that names its actions. */
  private final Provider<Installation> installation;

  RestoreYardstick(Provider<Installation> installation) {
    this.installation = installation;
  }

  @Override
  public Optional<Verdict> of(RunView run, List<Stint> stints) {
    return stints.stream()
        .filter(it -> it.does().equals(FOUND))
        .findFirst()
        .flatMap(found -> policy(run).map(it -> verdict(run, it, new Told(found, stints))));
  }

  private Optional<Policy> policy(RunView run) {
    Optional<Estate> estate = installation.get().current().estate(run.estate());
    Optional<Environment> environment =
        estate.flatMap(
            it ->
                run.what()
                    .environment()
                    .map(EnvironmentName::new)
                    .map(it.topology().environments()::get));
    return estate.flatMap(it -> environment.flatMap(here -> Promises.policy(it, here)));
  }

  private static Verdict verdict(RunView run, Policy policy, Told told) {
    Drill drill =
        new Drill(
            run.estate(),
            run.what().environment().orElse(""),
            Drill.Kind.RESTORE,
            told.ended(),
            told.lost(),
            told.away());
    return new Verdict(
        drill,
        List.of(
            new Verdict.Promised("what would be lost (RPO)", told.lost(), policy.rpo()),
            new Verdict.Promised(
                "the outage, from the first disk that was deleted until all was seen to be well"
                    + " (RTO)",
                told.away(),
                policy.rto())));
  }

  /** What its journal tells of a restore. */
  private record Told(Stint found, List<Stint> stints) {
    /** How old the set was as people would have asked for it; what they took to say yes is RTO. */
    Optional<Duration> lost() {
      return Optional.ofNullable(found.told().get("age")).flatMap(Measure::duration);
    }

    Optional<Duration> away() {
      return began()
          .flatMap(
              began ->
                  stints.stream()
                      .filter(it -> SEEN.contains(it.does()) && it.began().isAfter(began))
                      .map(Stint::ended)
                      .max(Comparator.naturalOrder())
                      .map(it -> Duration.between(began, it).truncatedTo(ChronoUnit.SECONDS)));
    }

    private Optional<Instant> began() {
      return stints.stream()
          .filter(it -> it.does().equals(AWAY))
          .map(Stint::began)
          .min(Comparator.naturalOrder());
    }

    Instant ended() {
      return stints.stream().map(Stint::ended).max(Comparator.naturalOrder()).orElseThrow();
    }
  }
}
