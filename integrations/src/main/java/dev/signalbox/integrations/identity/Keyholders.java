package dev.signalbox.integrations.identity;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;

/** Tells whose key a connection has that opens no account; one for each kind of neighbour. */
public interface Keyholders {
  /** Whether this is such a neighbour. */
  boolean knows(Connection on);

  /** As the neighbour calls them. */
  Asked<String> whose(Connection on);
}
