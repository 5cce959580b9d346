package dev.signalbox.bot.wiring;

import dev.signalbox.bot.WhenServing;
import dev.signalbox.handlers.calendar.Almanac;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;

/** Sees to it that the clock comes to every procedure that has one; the database remembers when. */
@Singleton
@WhenServing
final class CalendarBegun implements ApplicationEventListener<StartupEvent> {
  private final Almanac almanac;

  CalendarBegun(Almanac almanac) {
    this.almanac = almanac;
  }

  @Override
  public void onApplicationEvent(StartupEvent event) {
    almanac.begin();
  }
}
