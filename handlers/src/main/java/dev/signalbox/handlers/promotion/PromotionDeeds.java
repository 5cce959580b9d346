package dev.signalbox.handlers.promotion;

import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Looking;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** What is done about a promotion, in words of the language that Java has no type for. */
@Factory
final class PromotionDeeds {
  private final Shapes catalogue = Shapes.planned();

  @Singleton
  Deed find(PipelineFind find) {
    return Deed.worded(
        shape("pipeline.find"),
        words -> {
          String job = words.arguments().getOrDefault("job", "");
          return new Looking(
              () -> find.of(words.errand(), job),
              "find the newest pipeline of the main branch in which all before %s has passed"
                  .formatted(job));
        });
  }

  @Singleton
  Deed idle(PipelineIdle idle) {
    return Deed.worded(
        shape("pipeline.idle"),
        words ->
            new Looking(
                () -> idle.of(words.errand()),
                "look at the project's pipelines: none may be pending or running"));
  }

  @Singleton
  Deed play(PipelinePlay play) {
    return Deed.worded(shape("pipeline.play"), words -> new PlayEntry(play, Bid.of(words)));
  }

  @Singleton
  Deed follow(PipelineFollow follow) {
    return Deed.worded(
        shape("pipeline.follow"),
        words -> {
          Vigil vigil = Vigil.of(words);
          return new Looking(
              () -> follow.of(vigil),
              "wait until all that was played in pipeline %d has passed, and what follows it"
                  .formatted(vigil.pipeline()));
        });
  }

  private ActionShape shape(String name) {
    return catalogue.find(name).orElseThrow();
  }
}
