package dev.signalbox.integrations.durable;

import java.time.Instant;

/** What a package lets go of once it is so old that nobody needs it: a bean. */
public interface Leftovers {
  /** What they are, for logs and figures. */
  String name();

  /** How many went. */
  int remove(Instant now);
}
