package dev.signalbox.handlers.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All that is wrong with a file, by row, so that it is mended once. */
final class Complaints {
  private static final int SHOWN = 10;

  private final TreeMap<Integer, List<String>> rows = new TreeMap<>();

  void add(int row, String what) {
    rows.computeIfAbsent(row, _ -> new ArrayList<>()).add(what);
  }

  boolean none() {
    return rows.isEmpty();
  }

  String says() {
    List<String> all =
        rows.entrySet().stream()
            .flatMap(
                row -> row.getValue().stream().map(it -> "row %d: %s".formatted(row.getKey(), it)))
            .toList();
    String first = all.stream().limit(SHOWN).collect(Collectors.joining("; "));
    return all.size() <= SHOWN ? first : "%s; and %d more".formatted(first, all.size() - SHOWN);
  }
}
