package dev.signalbox.handlers.table;

import dev.signalbox.handlers.action.Plain;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Which cells were given other words: all that giving them back their own will need. */
record Kept(Map<Spot, Change> changes) {
  private static final String BETWEEN = "\n";

  Kept {
    changes = Map.copyOf(changes);
  }

  /**
   * @param raw the cell as it stood between its bars
   * @param words that it was given
   */
  record Change(String raw, String words) {
    String was() {
      return new Cell(0, raw).says();
    }
  }

  static Kept of(Grid grid, Map<Spot, String> truth) {
    Map<Spot, Change> changes = new LinkedHashMap<>();
    truth.forEach(
        (spot, words) -> {
          if (!grid.says(spot, words)) {
            changes.put(spot, new Change(grid.cell(spot).raw(), words));
          }
        });
    return new Kept(changes);
  }

  static Kept nothing() {
    return new Kept(Map.of());
  }

  static Kept read(String stored) {
    Map<Spot, Change> changes = new LinkedHashMap<>();
    Plain.read(stored)
        .forEach(
            (spot, both) -> {
              String[] parts = both.split(BETWEEN, 2);
              changes.put(Spot.read(spot), new Change(parts[0], parts[1]));
            });
    return new Kept(changes);
  }

  String stored() {
    Map<String, String> words = new LinkedHashMap<>();
    changes.forEach((spot, it) -> words.put(spot.toString(), it.raw() + BETWEEN + it.words()));
    return Plain.write(words);
  }

  /** What people would write to have it as it was. */
  Map<String, String> former() {
    Map<String, String> former = new TreeMap<>();
    changes.forEach((spot, it) -> former.put(spot.toString(), it.was()));
    return former;
  }

  boolean isAsItWas(Grid grid) {
    return changes.entrySet().stream().allMatch(it -> grid.says(it.getKey(), it.getValue().was()));
  }

  boolean isAsItWasLeft(Grid grid) {
    return changes.entrySet().stream()
        .allMatch(it -> grid.says(it.getKey(), it.getValue().words()));
  }

  String back(Grid grid) {
    Map<Spot, String> raw = new LinkedHashMap<>();
    changes.forEach((spot, it) -> raw.put(spot, it.raw()));
    return grid.withRaw(raw);
  }
}
