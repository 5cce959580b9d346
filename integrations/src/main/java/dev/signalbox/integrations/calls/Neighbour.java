package dev.signalbox.integrations.calls;

import dev.signalbox.config.estate.Reach;

/** Whom a call goes to, and how much may be asked there. */
public record Neighbour(Reach reach, Limits limits) {
  public String name() {
    return reach.name().value();
  }
}
