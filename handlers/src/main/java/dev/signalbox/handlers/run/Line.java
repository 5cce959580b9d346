package dev.signalbox.handlers.run;

/** The five lines of a step's life. A crash may fall between any two of them. */
public enum Line {
  CLAIMED,
  PREPARED,
  LOOKED,
  ACTED,
  FINISHED
}
