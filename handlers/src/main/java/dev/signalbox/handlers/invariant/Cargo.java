package dev.signalbox.handlers.invariant;

import dev.signalbox.handlers.ledger.Fingerprint;

/**
 * What a step brings to an environment, and what may climb on from there.
 *
 * @param known false where only its name is known before the run: then two of the same name are one
 * @param release whether the site runs it afterwards
 */
public record Cargo(String action, String thing, boolean known, boolean release) {
  private static final int LONGEST = 300;

  public Cargo {
    thing = thing.length() <= LONGEST ? thing : Fingerprint.of(thing);
  }
}
