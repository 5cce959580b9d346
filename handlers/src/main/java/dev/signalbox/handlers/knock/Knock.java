package dev.signalbox.handlers.knock;

import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.EstateName;

/** At whose door it was heard, and which of its neighbours has proven to be the one who called. */
public record Knock(EstateName estate, ConnectionName neighbour) {
  @Override
  public String toString() {
    return "%s/%s".formatted(estate, neighbour);
  }
}
