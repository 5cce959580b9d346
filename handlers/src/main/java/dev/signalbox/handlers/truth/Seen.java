package dev.signalbox.handlers.truth;

import java.time.Instant;

/** Where a witness has what it tells from, and when it was so there. */
public sealed interface Seen {
  /** In our own database, in the transaction of who asks. */
  record Here() implements Seen {}

  /** At a neighbour, then. */
  record There(Instant at) implements Seen {}
}
