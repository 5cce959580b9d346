package dev.signalbox.handlers.gate;

/** What is asked for: the columns of the table. */
public enum Occasion {
  /** Somebody wants to see something; nothing is changed by it. */
  LOOK,
  /** A procedure shall begin. */
  START,
  /** A run is about to change something. */
  WRITE,
  /** A run is about to take something back, or to tidy up. */
  WAY_BACK,
  /** Somebody stops, freezes, locks, settles or steers: it is written into our own books only. */
  GUARD,
  /** Somebody answers what a run asks. */
  CLICK,
  /** The same of a run that goes back or tidies up. */
  CLICK_BACK
}
