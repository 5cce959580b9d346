package dev.signalbox.handlers.knock;

/** Looks when a neighbour has called, at what it would look at anyway a little later: a bean. */
public interface Ear {
  /** It may be called for nothing, and waits for neighbours as it likes. */
  void heard(Knock knock);
}
