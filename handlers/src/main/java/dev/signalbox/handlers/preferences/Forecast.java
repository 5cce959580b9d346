package dev.signalbox.handlers.preferences;

import java.util.ArrayList;
import java.util.List;

/**
 * How loading a batch would go.
 *
 * @param other those whose id is something else there, and safes to which no key would lead
 */
record Forecast(long missing, long same, long changed, long other) {
  static final Forecast NONE = new Forecast(0, 0, 0, 0);

  Forecast and(Stock stock) {
    long elsewhere = stock.changed().stream().filter(StockItem::isOther).count();
    return new Forecast(
        missing + stock.missing().size(),
        same + stock.same().size(),
        changed + stock.changed().size() - elsewhere,
        other + elsewhere + stock.shut());
  }

  /** As people read it: {@code 4 new, 2 identical}. */
  String says() {
    List<String> parts = new ArrayList<>();
    add(parts, missing, "new");
    add(parts, same, "identical");
    add(parts, changed, "changed by users");
    add(parts, other, "in conflict");
    return parts.isEmpty() ? "nothing" : String.join(", ", parts);
  }

  private static void add(List<String> parts, long many, String what) {
    if (many > 0) {
      parts.add("%d %s".formatted(many, what));
    }
  }
}
