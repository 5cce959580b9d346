package dev.signalbox.bot.database;

import dev.signalbox.bot.WhenServing;
import dev.signalbox.bot.settings.Settings;
import io.micronaut.context.annotation.Context;

/** Made with the process, before any port opens. */
@Context
@WhenServing
final class WorldClaim {
  WorldClaim(Worlds worlds, Settings settings) {
    worlds.claim(settings.mode().word());
    World.mustBe(settings.mode(), worlds.remembered());
  }
}
