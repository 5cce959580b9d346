package dev.signalbox.handlers.gate;

/** What is asked for. */
public enum Occasion {
  /** A procedure shall begin. */
  START,
  /** A run is about to change something. */
  WRITE,
  /** A run is about to take something back, or to tidy up. */
  WAY_BACK
}
