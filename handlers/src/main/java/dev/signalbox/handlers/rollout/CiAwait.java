package dev.signalbox.handlers.rollout;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.integrations.builds.Build;
import dev.signalbox.integrations.builds.Builds;
import dev.signalbox.integrations.builds.Stage;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** {@code ci.await}: until what was pushed to a branch last is green; whoever mends it pushes. */
@Singleton
final class CiAwait {
  private final Lots lots;
  private final Builds builds;
  private final Patience patience;

  CiAwait(Lots lots, Builds builds, Patience patience) {
    this.lots = lots;
    this.builds = builds;
    this.patience = patience;
  }

  Outcome<Map<String, String>> of(Vigil vigil) {
    return Ways.on(
        lots.of(vigil.errand()),
        lot -> seen(vigil, lot, builds.newestPush(lot.travis(), lot.branch(vigil.of()))));
  }

  private Outcome<Map<String, String>> seen(Vigil vigil, Lot lot, Asked<Optional<Build>> asked) {
    return switch (asked) {
      case Asked.Troubled<Optional<Build>>(Trouble trouble) when trouble.kind().passes() ->
          patience.waiting(vigil.token(), vigil.limit(), trouble.says());
      case Asked.Troubled<Optional<Build>>(Trouble trouble) -> Ways.failed(trouble);
      case Asked.Told<Optional<Build>>(Optional<Build> build) ->
          build
              .filter(it -> it.stage() == Stage.PASSED)
              .<Outcome<Map<String, String>>>map(
                  it -> new Outcome.Done<>(Map.of("sha", it.sha(), "url", it.url())))
              .orElseGet(
                  () -> patience.waiting(vigil.token(), vigil.limit(), says(vigil, lot, build)));
    };
  }

  private static String says(Vigil vigil, Lot lot, Optional<Build> build) {
    String branch = lot.branch(vigil.of());
    return build
        .map(it -> "%s of %s %s".formatted(it, branch, it.stage().says()))
        .orElseGet(() -> "nothing was ever built of " + branch);
  }
}
