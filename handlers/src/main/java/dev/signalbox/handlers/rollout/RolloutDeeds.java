package dev.signalbox.handlers.rollout;

import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.action.Deed;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;

/** What is done about builds, in words of the language that Java has no type for. */
@Factory
final class RolloutDeeds {
  private static final Duration HOURS = Duration.ofHours(3);
  private static final Duration DAYS = Duration.ofDays(2);

  private final Shapes catalogue = Shapes.planned();

  @Singleton
  Deed preflight(PpcPreflight preflight) {
    return Deed.worded(
        shape("ppc.preflight"),
        words ->
            new WatchEntry(
                () -> preflight.of(words.errand()),
                "see at Travis that the last push to production has passed and that no build that"
                    + " was asked for is under way"));
  }

  @Singleton
  Deed request(CiRequest request) {
    return Deed.worded(shape("ci.request"), words -> new RequestEntry(request, Bid.of(words)));
  }

  @Singleton
  Deed follow(CiFollow follow) {
    return Deed.worded(
        shape("ci.follow"),
        words -> {
          Vigil vigil = Vigil.of(words, "build", HOURS);
          return new WatchEntry(
              () -> follow.of(vigil),
              "wait for the end of build %s at Travis, and read its log".formatted(vigil.of()));
        });
  }

  @Singleton
  Deed await(CiAwait await) {
    return Deed.worded(
        shape("ci.await"),
        words -> {
          Vigil vigil = Vigil.of(words, "branch", DAYS);
          return new WatchEntry(
              () -> await.of(vigil),
              "see at Travis that the last push to %s has passed".formatted(vigil.of()));
        });
  }

  private ActionShape shape(String name) {
    return catalogue.find(name).orElseThrow();
  }
}
