package dev.signalbox.integrations.hosts;

/** Exactly one word for a shell, whatever stands in it. */
record Quoted(String value) {
  private static final char NUL = 0;

  Quoted {
    if (value.indexOf(NUL) >= 0) {
      throw new IllegalArgumentException("no shell takes a word with NUL in it");
    }
  }

  @Override
  public String toString() {
    return "'" + value.replace("'", "'\\''") + "'";
  }
}
