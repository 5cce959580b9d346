package dev.signalbox.handlers.run;

import dev.signalbox.integrations.source.Repositories;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/** Puts somebody before the repositories of the world who can be told to misbehave. */
@Singleton
@Requires(property = "signalbox.world")
@Requires(property = "trial")
final class Desks implements BeanCreatedEventListener<Repositories> {
  @Override
  public Repositories onCreated(BeanCreatedEvent<Repositories> event) {
    return new Scrivener(event.getBean());
  }
}
