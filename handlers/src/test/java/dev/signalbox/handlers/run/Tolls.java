package dev.signalbox.handlers.run;

import dev.signalbox.integrations.documents.Documents;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/** Where a bot in a process of its own carries documents. */
@Singleton
@Requires(bean = Turnpike.class)
final class Tolls implements BeanCreatedEventListener<Documents> {
  private final Turnpike turnpike;

  Tolls(Turnpike turnpike) {
    this.turnpike = turnpike;
  }

  @Override
  public Documents onCreated(BeanCreatedEvent<Documents> event) {
    return new Toll(event.getBean(), turnpike);
  }
}
