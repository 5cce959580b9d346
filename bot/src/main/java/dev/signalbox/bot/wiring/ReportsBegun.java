package dev.signalbox.bot.wiring;

import dev.signalbox.bot.WhenServing;
import dev.signalbox.handlers.watch.Rounds;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;

/** Sees to it that every report of every estate comes; the database remembers when. */
@Singleton
@WhenServing
final class ReportsBegun implements ApplicationEventListener<StartupEvent> {
  private final Rounds rounds;

  ReportsBegun(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public void onApplicationEvent(StartupEvent event) {
    rounds.begin();
  }
}
