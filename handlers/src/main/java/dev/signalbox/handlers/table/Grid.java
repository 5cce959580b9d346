package dev.signalbox.handlers.table;

import dev.signalbox.config.estate.SiteName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A role table in its file.
 *
 * @param columns at which place of a row each of them stands
 * @param rows of our sites
 * @param widths of columns in which all cells are as wide as each other, by their place
 */
record Grid(
    String file,
    Map<Column, Integer> columns,
    Map<SiteName, List<Cell>> rows,
    Map<Integer, Integer> widths) {
  Grid {
    columns = Map.copyOf(columns);
    rows = Map.copyOf(rows);
    widths = Map.copyOf(widths);
  }

  private record Stroke(Cell cell, String raw) {}

  /** A table is found only where each site of its estate has all cells. */
  Cell cell(Spot spot) {
    return find(spot)
        .orElseThrow(() -> new IllegalArgumentException("there is no cell of " + spot));
  }

  private Optional<Cell> find(Spot spot) {
    return Optional.ofNullable(rows.get(spot.site())).map(row -> row.get(place(spot)));
  }

  private int place(Spot spot) {
    return Optional.ofNullable(columns.get(spot.column())).orElseThrow();
  }

  /** Not where the site is none of ours any more. */
  boolean says(Spot spot, String words) {
    return find(spot).filter(it -> it.says().equals(words)).isPresent();
  }

  boolean says(Map<Spot, String> words) {
    return words.entrySet().stream().allMatch(it -> says(it.getKey(), it.getValue()));
  }

  /** The file with other words in these cells. What says so already stays as it is written. */
  String with(Map<Spot, String> words) {
    List<Stroke> strokes = new ArrayList<>();
    words.forEach(
        (spot, told) -> {
          if (!says(spot, told)) {
            Cell cell = cell(spot);
            strokes.add(new Stroke(cell, cell.saying(told, widths.getOrDefault(place(spot), 0))));
          }
        });
    return drawn(strokes);
  }

  /** The same, with all that stands between the bars. */
  String withRaw(Map<Spot, String> raw) {
    return drawn(
        raw.entrySet().stream().map(it -> new Stroke(cell(it.getKey()), it.getValue())).toList());
  }

  /** From the last to the first, so that none moves before its turn. */
  private String drawn(List<Stroke> strokes) {
    StringBuilder drawn = new StringBuilder(file);
    strokes.stream()
        .sorted(Comparator.comparing((Stroke it) -> it.cell().from()).reversed())
        .forEach(it -> drawn.replace(it.cell().from(), it.cell().to(), it.raw()));
    return drawn.toString();
  }
}
