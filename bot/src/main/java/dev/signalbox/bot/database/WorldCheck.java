package dev.signalbox.bot.database;

import dev.signalbox.bot.settings.Settings;
import jakarta.inject.Singleton;

/** For who changes something in a database without starting on it. */
@Singleton
public final class WorldCheck {
  private final Worlds worlds;
  private final Settings settings;

  WorldCheck(Worlds worlds, Settings settings) {
    this.worlds = worlds;
    this.settings = settings;
  }

  /** Throws {@link dev.signalbox.bot.StartRefused} where it belongs to the other world. */
  public void check() {
    World.mustBe(settings.mode(), worlds.remembered());
  }
}
