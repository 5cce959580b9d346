package dev.signalbox.handlers.rollout;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.handlers.patience.Patience;
import dev.signalbox.integrations.builds.Build;
import dev.signalbox.integrations.builds.Builds;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * {@code ci.await}: until what was pushed to a branch last is green; whoever mends it pushes. What
 * was green before is not taken for it: where nothing newer comes, only a person can know whether
 * it holds what was merged.
 */
@Singleton
final class CiAwait {
  /** A push is seen within minutes; one that is not seen by then was before us, or never was. */
  private static final Duration UNPUSHED = Duration.ofHours(1);

  private final Lots lots;
  private final Builds builds;
  private final Formers formers;
  private final Patience patience;

  CiAwait(Lots lots, Builds builds, Formers formers, Patience patience) {
    this.lots = lots;
    this.builds = builds;
    this.formers = formers;
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
      case Asked.Told<Optional<Build>>(Optional<Build> build) -> seen(vigil, lot, build);
    };
  }

  private Outcome<Map<String, String>> seen(Vigil vigil, Lot lot, Optional<Build> newest) {
    Optional<Build> green = newest.filter(Formers::isGreen);
    if (formers.isFormer(vigil.token(), newest) && green.isPresent()) {
      return unpushed(vigil, lot, green.get());
    }
    return green
        .<Outcome<Map<String, String>>>map(
            it -> new Outcome.Done<>(Map.of("sha", it.sha(), "url", it.url())))
        .orElseGet(() -> patience.waiting(vigil.token(), vigil.limit(), says(vigil, lot, newest)));
  }

  private Outcome<Map<String, String>> unpushed(Vigil vigil, Lot lot, Build build) {
    Duration limit = vigil.limit().compareTo(UNPUSHED) < 0 ? vigil.limit() : UNPUSHED;
    return patience.waiting(
        vigil.token(),
        limit,
        "%s of %s at %s was green before I began to look, and nothing was built of it since"
            .formatted(build, lot.branch(vigil.of()), build.brief()),
        "If it holds what was merged, press Done by hand. ");
  }

  private static String says(Vigil vigil, Lot lot, Optional<Build> build) {
    String branch = lot.branch(vigil.of());
    return build
        .map(it -> "%s of %s %s".formatted(it, branch, it.stage().says()))
        .orElseGet(() -> "nothing was ever built of " + branch);
  }
}
