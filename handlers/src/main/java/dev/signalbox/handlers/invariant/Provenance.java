package dev.signalbox.handlers.invariant;

/** Who knows that something has been in an environment, although no step has brought it there. */
public interface Provenance {
  boolean hasBeen(String estate, Standing.Arrival there);
}
