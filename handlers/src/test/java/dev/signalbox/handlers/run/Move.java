package dev.signalbox.handlers.run;

/** From one state to another. */
record Move(String from, String to) {
  @Override
  public String toString() {
    return from + " --> " + to;
  }
}
