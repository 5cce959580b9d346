package dev.signalbox.bot;

import dev.signalbox.integrations.durable.DurableEngine;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;

/** Work begins when everything else is ready, and ends before anything else goes. */
@Singleton
final class Engine {
  private final DurableEngine durable;

  Engine(DurableEngine durable) {
    this.durable = durable;
  }

  @EventListener
  void begin(ServerStartupEvent ready) {
    durable.start();
  }

  @EventListener
  void end(ShutdownEvent leaving) {
    durable.stop();
  }
}
