package dev.signalbox.handlers.rollout;

import dev.signalbox.handlers.action.Outcome;
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

  CiFollow(Lots lots, Builds builds, Verdicts verdicts, Patience patience) {
    this.lots = lots;
    this.builds = builds;
    this.verdicts = verdicts;
    this.patience = patience;
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
    return build.stage().isOver()
        ? verdicts.of(lot, build)
        : patience.waiting(vigil.token(), vigil.limit(), says(lot, build));
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
