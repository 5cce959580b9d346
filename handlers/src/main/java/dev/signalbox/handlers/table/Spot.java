package dev.signalbox.handlers.table;

import dev.signalbox.config.estate.SiteName;
import java.util.Locale;

/** What one cell is about. */
record Spot(SiteName site, Column column) {
  private static final String BETWEEN = " ";

  static Spot read(String stored) {
    String[] both = stored.split(BETWEEN, 2);
    return new Spot(new SiteName(both[0]), Column.valueOf(both[1].toUpperCase(Locale.ROOT)));
  }

  @Override
  public String toString() {
    return site + BETWEEN + column.word();
  }
}
