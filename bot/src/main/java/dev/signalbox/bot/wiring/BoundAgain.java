package dev.signalbox.bot.wiring;

import dev.signalbox.bot.WhenServing;
import dev.signalbox.handlers.run.Rebinding;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Before any work begins, what is under way is held against the actions of this build. */
@Singleton
@WhenServing
final class BoundAgain implements ApplicationEventListener<StartupEvent> {
  private static final Logger LOG = LoggerFactory.getLogger(BoundAgain.class);

  private final Rebinding rebinding;

  BoundAgain(Rebinding rebinding) {
    this.rebinding = rebinding;
  }

  @Override
  public void onApplicationEvent(StartupEvent event) {
    int standing = rebinding.bindAgain();
    if (standing > 0) {
      LOG.warn("{} runs stand: this build lacks what they need; their cards say what", standing);
    }
  }
}
