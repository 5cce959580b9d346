package dev.signalbox.handlers.command;

import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.action.Actions;
import dev.signalbox.handlers.install.Installation;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** What bot wires in earnest. */
@Factory
@Requires(missingProperty = "trial")
final class Wiring {
  static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  @Singleton
  Clock clock() {
    return Clock.fixed(NOW, ZoneOffset.UTC);
  }

  @Singleton
  Installation installation(Actions actions) {
    return Bundled.installation(Shapes.with(actions.shapes()));
  }
}
