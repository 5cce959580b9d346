package dev.signalbox.handlers.rollout;

import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Looking;
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
            new Looking(
                () -> preflight.of(words.errand()),
                "see at Travis that the last push to production has passed and that no build that"
                    + " was asked for is under way"));
  }

  @Singleton
  Deed revision(PpcRevision revision) {
    return Deed.worded(
        shape("ppc.revision"),
        words -> {
          String branch = words.arguments().getOrDefault("branch", "");
          return new Looking(
              () -> revision.of(words.errand(), branch),
              "read in Gopkg.lock of %s which pulumi-ppc it is pinned to".formatted(branch));
        });
  }

  @Singleton
  Deed tool(ToolCheck check) {
    return Deed.worded(
        shape("tool.check"),
        words -> {
          ToolCheck.Wanted wanted = ToolCheck.Wanted.of(words);
          return new Looking(
              () -> check.of(wanted),
              "see that %s is the %s that the source wants"
                  .formatted(wanted.seen(), wanted.tool()));
        });
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
          return new Looking(
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
          return new Looking(
              () -> await.of(vigil),
              "see at Travis that the last push to %s has passed".formatted(vigil.of()));
        });
  }

  private ActionShape shape(String name) {
    return catalogue.find(name).orElseThrow();
  }
}
