package dev.signalbox.handlers.run;

import dev.signalbox.integrations.mail.Mail;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/** Puts somebody before the letter box of the world who can be told to misbehave. */
@Singleton
@Requires(property = "signalbox.world")
@Requires(property = "trial")
final class Postboxes implements BeanCreatedEventListener<Mail> {
  @Override
  public Mail onCreated(BeanCreatedEvent<Mail> event) {
    return new Postbox(event.getBean());
  }
}
