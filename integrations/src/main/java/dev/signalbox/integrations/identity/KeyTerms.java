package dev.signalbox.integrations.identity;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;

/** Tells until when the key of a connection is good; one for each kind of neighbour. */
public interface KeyTerms {
  /** Whether this is such a neighbour. */
  boolean knows(Connection on);

  /** Trouble where the key is no good by now. */
  Asked<Term> of(Connection on);
}
