package dev.signalbox.handlers.agenda;

import java.util.Optional;

/**
 * An item was given to whose it is now, who has not said yet whether they do it.
 *
 * @param number of this giving: whatever was said to another one is over
 * @param by who gave it
 * @param former whose it was, and becomes again where they do not; empty where it was nobody's
 */
public record Gift(long number, Owner by, Optional<Owner> former) {
  /** Of the message that asks them. */
  String letter() {
    return "given/%d".formatted(number);
  }
}
