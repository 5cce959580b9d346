package dev.signalbox.bot.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which world the bot acts on. The database remembers it, so its names are never changed. */
public enum Mode {
  /** A simulated world; nothing outside this process is touched. */
  SANDBOX,
  /** The real one. */
  PRODUCTION;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Mode> of(String word) {
    return Arrays.stream(values()).filter(mode -> mode.word().equals(word)).findFirst();
  }
}
