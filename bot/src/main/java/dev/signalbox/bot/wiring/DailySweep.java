package dev.signalbox.bot.wiring;

import dev.signalbox.bot.WhenServing;
import dev.signalbox.integrations.durable.Sweeping;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;

/** Sees to it that old rows are swept; the database remembers when. */
@Singleton
@WhenServing
final class DailySweep implements ApplicationEventListener<StartupEvent> {
  private final Sweeping sweeping;

  DailySweep(Sweeping sweeping) {
    this.sweeping = sweeping;
  }

  @Override
  public void onApplicationEvent(StartupEvent event) {
    sweeping.begin();
  }
}
