package dev.signalbox.bot.wiring;

import dev.signalbox.bot.WhenServing;
import dev.signalbox.handlers.watch.Rounds;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;

/** Sees to it that every report of every estate comes; the database remembers when. */
@Singleton
@WhenServing
@Requires(beans = Rounds.class)
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
