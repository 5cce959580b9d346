package dev.signalbox.handlers.run;

import dev.signalbox.integrations.backups.Archive;
import dev.signalbox.integrations.commands.Commands;
import dev.signalbox.integrations.schedules.Schedules;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Puts somebody before the hosts, the clocks and the backups of the world who can be told to
 * misbehave.
 */
final class Staffed {
  private Staffed() {}

  @Singleton
  @Requires(property = "signalbox.world")
  @Requires(property = "trial")
  static final class Hosts implements BeanCreatedEventListener<Commands> {
    private final Clock clock;

    Hosts(Clock clock) {
      this.clock = clock;
    }

    @Override
    public Commands onCreated(BeanCreatedEvent<Commands> event) {
      return new Bastion(event.getBean(), clock);
    }
  }

  @Singleton
  @Requires(property = "signalbox.world")
  @Requires(property = "trial")
  static final class Backups implements BeanCreatedEventListener<Archive> {
    @Override
    public Archive onCreated(BeanCreatedEvent<Archive> event) {
      return new Librarian(event.getBean());
    }
  }

  @Singleton
  @Requires(property = "signalbox.world")
  @Requires(property = "trial")
  static final class Clocks implements BeanCreatedEventListener<Schedules> {
    @Override
    public Schedules onCreated(BeanCreatedEvent<Schedules> event) {
      return new Timekeeper(event.getBean());
    }
  }
}
