package dev.signalbox.bot.settings;

import java.nio.file.Path;

/** What comes with the program: the launcher names the folder that it was started from. */
final class Bundled {
  private Bundled() {}

  static Path configuration() {
    return Path.of(System.getProperty("signalbox.home", "")).resolve("config");
  }
}
