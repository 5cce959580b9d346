package dev.signalbox.handlers.run;

/** Where a run is. Stored names; they are never renamed. */
public enum RunState {
  PLANNING,
  WAITING,
  RUNNING,
  HELD,
  UNDOING,
  FINISHING,
  DONE,
  CANCELLED,
  FAILED;

  /** It stands until people do something. */
  boolean isPeoples() {
    return this == WAITING || this == HELD;
  }

  /** It has begun, and is neither held nor over. */
  boolean moves() {
    return this == RUNNING || this == WAITING || this == UNDOING || this == FINISHING;
  }

  public boolean isEnd() {
    return this == DONE || this == CANCELLED || this == FAILED;
  }
}
