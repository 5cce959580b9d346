package dev.signalbox.bot.settings;

import dev.signalbox.integrations.sandbox.WorldAccess;
import dev.signalbox.integrations.secrets.Secret;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** Where the simulated world is kept: beside our own database, and never in it. */
@Factory
@Requires(property = "signalbox.world", value = "simulated")
final class WorldFactory {
  @Singleton
  WorldAccess world(Settings settings) {
    DatabaseAccess ours = settings.database();
    return new WorldAccess(
        ours.url().ofTheWorld(),
        ours.user(),
        ours.password().map(it -> new Secret(it.value())),
        settings.speed());
  }
}
