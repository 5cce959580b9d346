package dev.signalbox.handlers.run;

import dev.signalbox.integrations.builds.Requests;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/** Puts somebody before the build server of the world who can be told to misbehave. */
@Singleton
@Requires(property = "signalbox.world")
@Requires(property = "trial")
final class Clerks implements BeanCreatedEventListener<Requests> {
  @Override
  public Requests onCreated(BeanCreatedEvent<Requests> event) {
    return new Clerk(event.getBean());
  }
}
