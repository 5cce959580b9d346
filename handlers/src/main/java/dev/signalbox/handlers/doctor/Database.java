package dev.signalbox.handlers.doctor;

import java.time.Instant;

/** Our own database, as far as the doctor looks at it. */
interface Database {
  Seen look();

  record Seen(String product, Instant now) {}
}
