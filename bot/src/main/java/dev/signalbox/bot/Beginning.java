package dev.signalbox.bot;

import java.util.Locale;

/** How a start begins. */
public enum Beginning {
  /** With whatever is due. */
  AT_ONCE,
  /** Under the emergency stop, with a look at the world and nothing else. */
  STOPPED;

  /** Under this name a start hands over how it was meant. */
  public static final String PROPERTY = "signalbox.beginning";

  /** As {@link #PROPERTY} has {@link #STOPPED}. */
  public static final String UNDER_THE_STOP = "stopped";

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
