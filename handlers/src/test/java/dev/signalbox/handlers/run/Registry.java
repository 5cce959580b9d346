package dev.signalbox.handlers.run;

import dev.signalbox.integrations.dns.Dns;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/** Puts somebody before the keeper of the simulated zones who can be told to misbehave. */
@Singleton
@Requires(property = "signalbox.world")
@Requires(property = "trial")
final class Registry implements BeanCreatedEventListener<Dns> {
  @Override
  public Dns onCreated(BeanCreatedEvent<Dns> event) {
    return new Registrar(event.getBean());
  }
}
