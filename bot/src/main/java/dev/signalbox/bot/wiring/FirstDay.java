package dev.signalbox.bot.wiring;

import dev.signalbox.bot.WhenServing;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.tests.FirstResults;
import dev.signalbox.integrations.sandbox.FirstWorld;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;

/** The simulated world begins with what the estates' files say. */
@Singleton
@WhenServing
@Requires(beans = FirstWorld.class)
final class FirstDay implements ApplicationEventListener<StartupEvent> {
  private final FirstWorld world;
  private final FirstResults results;
  private final Installation installation;

  FirstDay(FirstWorld world, FirstResults results, Installation installation) {
    this.world = world;
    this.results = results;
    this.installation = installation;
  }

  @Override
  public void onApplicationEvent(StartupEvent event) {
    world.begin(installation.current().estates().sequencedValues());
    results.begin(installation.current().estates().sequencedValues());
  }
}
