package dev.signalbox.handlers.truth;

import java.util.Locale;

/** What a site is in an environment, right now. */
public enum Role {
  PRODUCTION,
  STANDBY;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  Role other() {
    return switch (this) {
      case PRODUCTION -> STANDBY;
      case STANDBY -> PRODUCTION;
    };
  }
}
