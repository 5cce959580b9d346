package dev.signalbox.bot.settings;

import dev.signalbox.integrations.secrets.SecretStore;
import java.nio.file.Path;

/**
 * All that the process was told, checked. Printing it prints no secret.
 *
 * @param speed how much faster than in earnest things go in a simulated world
 */
public record Settings(
    Mode mode,
    Web web,
    DatabaseAccess database,
    SlackAccess slack,
    Path configuration,
    SecretStore secrets,
    int speed) {

  public boolean isSandbox() {
    return mode == Mode.SANDBOX;
  }

  /** For a look, which must not make what it looks for. */
  public Settings onlyLooking() {
    return new Settings(mode, web, database.onlyIfThere(), slack, configuration, secrets, speed);
  }
}
