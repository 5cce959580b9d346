package dev.signalbox.bot.settings;

import java.nio.file.Path;

/** All that the process was told, checked. Printing it prints no secret. */
public record Settings(
    Mode mode, Web web, DatabaseAccess database, SlackAccess slack, Path configuration) {

  public boolean isSandbox() {
    return mode == Mode.SANDBOX;
  }
}
