package dev.signalbox.handlers.mailing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** {@code says}: why it did not leave, where it did not. */
@MappedEntity("mailing")
record MailingRow(@Id String mark, String run, String whom, State state, String says, Instant at) {

  /** Stored names; they are never renamed. */
  enum State {
    /** Written down and handed over; where nobody comes back from that, nobody knows. */
    LEAVING,
    SENT,
    /** For certain. */
    REFUSED,
    UNKNOWN
  }

  Mailed mailed() {
    return switch (state) {
      case SENT -> new Mailed.Sent();
      case REFUSED -> new Mailed.Refused(says, true);
      case LEAVING -> new Mailed.Unknown("I was stopped while it was leaving");
      case UNKNOWN -> new Mailed.Unknown(says);
    };
  }
}
