package dev.signalbox.handlers.ledger;

/** What became of the history since it was sealed. */
public sealed interface Verified {
  /** Nothing but what was written. */
  record Whole(long rows, Sealer.Newest newest) implements Verified {}

  /** The first place that is not as it was. */
  record Broken(long seq, Damage damage) implements Verified {}

  /** What was done to the row. */
  enum Damage {
    EDITED("was edited"),
    REMOVED("was removed"),
    INSERTED("was put in between"),
    SWAPPED("does not stand where it stood"),
    CUT_OFF("was the last; what came after it was cut off"),
    REWRITTEN("is not what was noted elsewhere: the history was written anew");

    private final String says;

    Damage(String says) {
      this.says = says;
    }

    public String says() {
      return says;
    }
  }
}
