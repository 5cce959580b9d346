package dev.signalbox.handlers.run;

/** Where a step is. Stored names; they are never renamed. */
public enum StepState {
  PENDING,
  RUNNING,
  WAITING,
  HELD,
  DONE,
  BY_HAND,
  SKIPPED,
  UNDONE,
  NOT_TAKEN
}
