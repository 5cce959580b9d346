package dev.signalbox.handlers.ask;

/** Where an ask is. Stored names; they are never renamed. */
enum AskState {
  OPEN,
  /** People have answered, or their limit did it for them. */
  DECIDED,
  /** The run does not go on, so nobody has to answer any more. */
  WITHDRAWN,
  /** Nobody answered in time, and the run stands. */
  LAPSED
}
