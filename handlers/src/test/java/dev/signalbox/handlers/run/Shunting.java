package dev.signalbox.handlers.run;

import dev.signalbox.integrations.pipelines.Jobs;
import dev.signalbox.integrations.pipelines.Variables;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/** Puts somebody before the pipelines of the world who can be told to misbehave. */
final class Shunting {
  private Shunting() {}

  @Singleton
  @Requires(property = "signalbox.world")
  @Requires(property = "trial")
  static final class OfJobs implements BeanCreatedEventListener<Jobs> {
    @Override
    public Jobs onCreated(BeanCreatedEvent<Jobs> event) {
      return new Yardmaster(event.getBean());
    }
  }

  @Singleton
  @Requires(property = "signalbox.world")
  @Requires(property = "trial")
  static final class OfVariables implements BeanCreatedEventListener<Variables> {
    @Override
    public Variables onCreated(BeanCreatedEvent<Variables> event) {
      return new Scribe(event.getBean());
    }
  }
}
