package dev.signalbox.handlers.agenda;

/** Where a question is. Stored names; they are never renamed. */
public enum DecisionState {
  OPEN,
  ANSWERED,
  /** Put off until a day, on which it is open again. */
  DEFERRED
}
