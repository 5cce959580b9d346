package dev.signalbox.handlers.gate;

import static dev.signalbox.handlers.gate.Occasion.CLICK;
import static dev.signalbox.handlers.gate.Occasion.CLICK_BACK;
import static dev.signalbox.handlers.gate.Occasion.GUARD;
import static dev.signalbox.handlers.gate.Occasion.LOOK;
import static dev.signalbox.handlers.gate.Occasion.START;
import static dev.signalbox.handlers.gate.Occasion.WAY_BACK;
import static dev.signalbox.handlers.gate.Occasion.WRITE;

import java.util.EnumSet;
import java.util.Set;

/** What the gate asks, in the order in which a no is told: the rows of the table. */
public enum Rule {
  WHO("who"),
  WHERE("where"),
  EMERGENCY_STOP("emergency stop"),
  TRUTH("truth"),
  EMBARGO("embargo"),
  INTERLOCK("interlock"),
  RESERVATION("reservation"),
  INVARIANT("what always holds"),
  APPROVAL("approval");

  private final String word;

  Rule(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /**
   * Where it is asked. Who takes something back compares with what was there before, whoever is
   * production now; what has begun is covered by what was said before, and compared with that.
   */
  Set<Occasion> asked() {
    return switch (this) {
      case WHO, WHERE -> EnumSet.of(LOOK, START, GUARD, CLICK, CLICK_BACK);
      case EMERGENCY_STOP -> EnumSet.of(START, WRITE, WAY_BACK, CLICK);
      case TRUTH, EMBARGO -> EnumSet.of(START, WRITE);
      case INTERLOCK, INVARIANT -> EnumSet.of(START, WRITE, WAY_BACK);
      case RESERVATION, APPROVAL -> EnumSet.of(START);
    };
  }
}
