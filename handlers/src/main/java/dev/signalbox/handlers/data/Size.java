package dev.signalbox.handlers.data;

import java.util.List;

/** So many bytes, written as runbooks write them. */
record Size(long bytes) {
  private static final List<String> UNITS = List.of("B", "kB", "MB", "GB", "TB");
  private static final long STEP = 1000;
  private static final long MOST = 9999;

  /** {@code 1480MB}: exact enough to compare two of them by eye. */
  @Override
  public String toString() {
    int unit = 0;
    long many = bytes;
    while (many > MOST && unit < UNITS.size() - 1) {
      many = Math.round((double) many / STEP);
      unit++;
    }
    return many + UNITS.get(unit);
  }
}
