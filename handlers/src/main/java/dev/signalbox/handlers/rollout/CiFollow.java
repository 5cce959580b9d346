package dev.signalbox.handlers.rollout;

import dev.signalbox.config.estate.Request;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.handlers.patience.Patience;
import dev.signalbox.integrations.builds.Build;
import dev.signalbox.integrations.builds.BuildId;
import dev.signalbox.integrations.builds.Builds;
import dev.signalbox.integrations.builds.Job;
import dev.signalbox.integrations.builds.Stage;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code ci.follow}: a build is followed to its end. Restarted by a person it is the same one, and
 * goes on.
 */
@Singleton
final class CiFollow {
  private final Lots lots;
  private final Builds builds;
  private final Verdicts verdicts;
  private final Patience patience;
  private final BuildNews news;

  CiFollow(Lots lots, Builds builds, Verdicts verdicts, Patience patience, BuildNews news) {
    this.lots = lots;
    this.builds = builds;
    this.verdicts = verdicts;
    this.patience = patience;
    this.news = news;
  }

  Outcome<Map<String, String>> of(Vigil vigil) {
    BuildId id = BuildId.read(vigil.of());
    return Ways.on(lots.of(vigil.errand()), lot -> seen(vigil, lot, builds.find(lot.travis(), id)));
  }

  /** A silence that does not last ends nothing that takes hours. */
  private Outcome<Map<String, String>> seen(Vigil vigil, Lot lot, Asked<Optional<Build>> asked) {
    return switch (asked) {
      case Asked.Troubled<Optional<Build>>(Trouble trouble) when trouble.kind().passes() ->
          patience.waiting(vigil.token(), vigil.limit(), trouble.says());
      case Asked.Troubled<Optional<Build>>(Trouble trouble) -> Ways.failed(trouble);
      case Asked.Told<Optional<Build>>(Optional<Build> build) ->
          build
              .map(it -> seen(vigil, lot, it))
              .orElseGet(
                  () -> new Outcome.Failed<>("there is no build %s".formatted(vigil.of()), false));
    };
  }

  private Outcome<Map<String, String>> seen(Vigil vigil, Lot lot, Build build) {
    Optional<Request> request = lot.request(vigil.request());
    if (!build.stage().isOver()) {
      request.ifPresent(it -> news.goesOn(vigil, it, build));
      return patience.waiting(vigil.token(), vigil.limit(), says(lot, build));
    }
    Suspicion suspicion = Suspicion.of(request.map(Request::marks).orElse(List.of()));
    Outcome<Map<String, String>> verdict = verdicts.of(lot, build, suspicion);
    request.ifPresent(it -> news.isOver(vigil, it, build, verdict));
    return verdict;
  }

  private String says(Lot lot, Build build) {
    String jobs =
        builds.jobs(lot.travis(), build.id()) instanceof Asked.Told<List<Job>>(var all)
            ? ", %d of %d jobs passed"
                .formatted(
                    all.stream().filter(it -> it.stage() == Stage.PASSED).count(), all.size())
            : "";
    return "%s %s%s".formatted(build, build.stage().says(), jobs);
  }
}
