package dev.signalbox.handlers.lock;

import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import java.time.Instant;

/** Kept by a person for themselves: nobody else begins anything there until then. */
public record Reservation(
    String estate, String environment, String person, String reason, Instant until) {

  public Refused refused() {
    return new Refused(
        Refusal.RESERVED,
        "%s keeps %s %s for themselves: %s".formatted(person, estate, environment, reason),
        "ask %s, or wait: it ends by itself at %s UTC".formatted(person, until));
  }
}
