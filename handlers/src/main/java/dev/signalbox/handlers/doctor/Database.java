package dev.signalbox.handlers.doctor;

import java.time.Instant;

/** Our own database, as far as the doctor looks at it. */
@FunctionalInterface
interface Database {
  Seen look();

  sealed interface Seen {
    record Answers(String product, Instant now) implements Seen {}

    /** An H2 file belongs to one process at a time. */
    record Held() implements Seen {}

    /** The first start makes an H2 file. */
    record NotMadeYet() implements Seen {}

    record Away() implements Seen {}
  }
}
