package dev.signalbox.handlers.traffic;

/** From one address to another. */
record Trade(String from, String to) {
  private static final String BETWEEN = " → ";

  static Trade read(String stored) {
    String[] both = stored.split(BETWEEN, 2);
    return new Trade(both[0], both[1]);
  }

  Trade back() {
    return new Trade(/* from= */ to, /* to= */ from);
  }

  @Override
  public String toString() {
    return from + BETWEEN + to;
  }
}
