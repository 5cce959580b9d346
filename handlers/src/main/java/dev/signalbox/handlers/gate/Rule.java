package dev.signalbox.handlers.gate;

/** What the gate asks, in the order in which a no is told. */
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
}
