package dev.signalbox.bot.settings;

import java.net.URI;
import java.util.Optional;

/** How the workspace and we know each other; {@code simulated}: it lives in this very process. */
public record SlackAccess(
    Optional<Secret> signing,
    Optional<Secret> botToken,
    Optional<Secret> appToken,
    URI api,
    boolean simulated) {

  /** Requests come over a socket that we open, instead of to an address of ours. */
  public boolean bySocket() {
    return appToken.isPresent();
  }
}
