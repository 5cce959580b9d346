package dev.signalbox.handlers.rollout;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.integrations.builds.Build;
import dev.signalbox.integrations.builds.Builds;
import dev.signalbox.integrations.builds.Job;
import dev.signalbox.integrations.builds.Printout;
import dev.signalbox.integrations.builds.Stage;
import dev.signalbox.integrations.calls.Asked;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a build that is over means: its own word, and what its jobs have printed. */
@Singleton
final class Verdicts {
  private static final int TAIL = 5;
  private static final String NEXT = "restart it there and press Retry, or Abort";

  private final Builds builds;

  Verdicts(Builds builds) {
    this.builds = builds;
  }

  Outcome<Map<String, String>> of(Lot lot, Build build, Suspicion suspicion) {
    return switch (build.stage()) {
      case PASSED -> Ways.on(printed(lot, build), printed -> passed(build, printed, suspicion));
      case FAILED, ERRORED ->
          new Outcome.Failed<>(
              "%s %s%s; %s".formatted(build, build.stage().says(), end(lot, build), NEXT), false);
      case CANCELLED ->
          new Outcome.Failed<>(
              "somebody has cancelled %s at Travis, so nobody knows how far it came; %s"
                  .formatted(build, NEXT),
              false);
      case CREATED, QUEUED, RECEIVED, STARTED -> new Outcome.Unknown<>(build + " goes on");
    };
  }

  private static Outcome<Map<String, String>> passed(
      Build build, List<Printout> printed, Suspicion suspicion) {
    List<String> bad = printed.stream().flatMap(it -> suspicion.in(it).stream()).toList();
    return bad.isEmpty()
        ? new Outcome.Done<>(
            Map.of("summary", "%s has passed, and its log tells of no failure".formatted(build)))
        : new Outcome.Failed<>(
            "%s has passed, but its log says: %s. See whether all was updated: then press Done by hand, else %s"
                .formatted(build, String.join("; ", bad), NEXT),
            false);
  }

  private Asked<List<Printout>> printed(Lot lot, Build build) {
    return builds.jobs(lot.travis(), build.id()).then(jobs -> printed(lot, jobs));
  }

  private Asked<List<Printout>> printed(Lot lot, List<Job> jobs) {
    Asked<List<Printout>> all = new Asked.Told<>(List.of());
    for (Job job : jobs) {
      all =
          all.then(
              some ->
                  builds
                      .printed(lot.travis(), job.id())
                      .map(
                          more -> {
                            List<Printout> both = new ArrayList<>(some);
                            both.add(more);
                            return List.copyOf(both);
                          }));
    }
    return all;
  }

  /** The last lines of what did not pass; where they cannot be read, the link has to do. */
  private String end(Lot lot, Build build) {
    Asked<List<Printout>> lines =
        builds
            .jobs(lot.travis(), build.id())
            .then(
                jobs ->
                    printed(
                        lot,
                        jobs.stream().filter(it -> it.stage() != Stage.PASSED).limit(1).toList()));
    return lines instanceof Asked.Told<List<Printout>>(var printed) && !printed.isEmpty()
        ? ", and said last: %s".formatted(printed.getFirst().tail(TAIL).replace('\n', ' '))
        : "";
  }
}
