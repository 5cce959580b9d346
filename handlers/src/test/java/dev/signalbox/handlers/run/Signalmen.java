package dev.signalbox.handlers.run;

import dev.signalbox.integrations.clouds.Clouds;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/** Puts somebody before the flags of the world who can be told to misbehave. */
@Singleton
@Requires(property = "signalbox.world")
@Requires(property = "trial")
final class Signalmen implements BeanCreatedEventListener<Clouds> {
  @Override
  public Clouds onCreated(BeanCreatedEvent<Clouds> event) {
    return new Signalman(event.getBean());
  }
}
