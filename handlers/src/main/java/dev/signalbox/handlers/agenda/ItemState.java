package dev.signalbox.handlers.agenda;

/** Where an item is. Stored names; they are never renamed. */
public enum ItemState {
  OPEN,
  /** Somebody has told what shows it. */
  DONE,
  /** Nobody needs it any more, and it is said why. */
  DROPPED
}
