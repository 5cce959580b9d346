package dev.signalbox.handlers.rollout;

import dev.signalbox.config.estate.Request;
import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Resource;
import dev.signalbox.integrations.builds.Build;
import dev.signalbox.integrations.builds.Builds;
import dev.signalbox.integrations.calls.Asked;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What people read of a build that is asked for. */
final class RequestSheet {
  private RequestSheet() {}

  /** Another commit than the one that people have seen built is another update. */
  static Asked<Preview> preview(Builds builds, Bid bid, Lot lot) {
    Request request = bid.request(lot);
    return builds.newestPush(lot.travis(), request.branch()).map(it -> preview(lot, request, it));
  }

  private static Preview preview(Lot lot, Request request, Optional<Build> newest) {
    String commit =
        newest
            .map(it -> "%s, whose %s %s".formatted(it.brief(), it, it.stage().says()))
            .orElse("nothing that was ever built");
    String identity =
        "%s of %s at %s, %s %s"
            .formatted(
                request.branch(),
                lot.travis().repository(),
                commit,
                request.mergeMode(),
                Integer.toHexString(request.config().hashCode()));
    Resource builds = new Resource("builds of " + lot.travis().repository());
    return new Preview(identity, "'%s'".formatted(request.title()), new TreeSet<>(List.of(builds)));
  }

  /** With the next move: nobody asks twice on a guess. */
  static String silent(Bid bid, Lot lot) {
    return "UNANSWERED: Travis was asked for a build of %s and did not say whether it will. Look there for %s: Retry looks once more and asks for nothing; where it is not to be found, ask for it yourself with these words and press Retry, or Abort"
        .formatted(lot.travis().repository(), bid.marker());
  }

  static String byHand(Bid bid, Lot lot) {
    Request request = bid.request(lot);
    return "on the pages of %s at Travis: More options, Trigger build; branch %s; message '%s'; config as `requests: %s` has it in the estate's file; merge mode %s"
        .formatted(
            lot.travis().repository(),
            request.branch(),
            bid.wish(lot).message(),
            bid.name(),
            request.mergeMode());
  }
}
