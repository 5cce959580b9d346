package dev.signalbox.handlers.run;

import dev.signalbox.integrations.documents.Documents;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/** Puts somebody before the documents of the world who can be told to misbehave. */
@Singleton
@Requires(property = "signalbox.world")
@Requires(property = "trial")
final class Recorders implements BeanCreatedEventListener<Documents> {
  @Override
  public Documents onCreated(BeanCreatedEvent<Documents> event) {
    return new Recorder(event.getBean());
  }
}
