package dev.signalbox.handlers.table;

import dev.signalbox.config.estate.SiteName;
import dev.signalbox.config.estate.SiteRow;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the role table in a Markdown file: by its heading, its columns and the rows of our sites.
 */
record GridReader(String heading, List<SiteRow> sites) {

  Found find(String file) {
    List<Section> sections =
        Section.of(Lines.of(file)).stream().filter(it -> it.isCalled(heading)).toList();
    if (sections.size() != 1) {
      return nowhere(
          sections.isEmpty()
              ? "there is no heading '%s': put it back, or correct 'heading' in the estate's file"
              : "there are several headings '%s': leave one");
    }
    List<Sheet> tables =
        Sheet.in(sections.getFirst().lines()).stream()
            .filter(it -> columns(it).isPresent())
            .toList();
    if (tables.size() != 1) {
      return nowhere(
          tables.isEmpty()
              ? "under '%s' there is no table with one column each for Role, Version and Status:"
                  + " put it back"
              : "under '%s' there are several tables with Role, Version and Status: leave one");
    }
    return inside(file, tables.getFirst());
  }

  private Found nowhere(String why) {
    return new Found.Nowhere(why.formatted(heading));
  }

  private Found inside(String file, Sheet sheet) {
    Map<Column, Integer> columns = columns(sheet).orElseThrow();
    Map<SiteName, List<Cell>> rows = new LinkedHashMap<>();
    for (SiteRow site : sites) {
      List<List<Cell>> fitting =
          sheet.rows().stream().filter(it -> isOf(site, it, columns)).toList();
      if (fitting.size() != 1 || rows.containsValue(fitting.getFirst())) {
        return nowhere(
            "the table under '%%s' has %s row of %s: leave exactly one that names it"
                .formatted(fitting.isEmpty() ? "no" : "more than one", site.label()));
      }
      if (columns.values().stream().anyMatch(it -> it >= fitting.getFirst().size())) {
        return nowhere(
            "the row of %s in the table under '%%s' lacks cells: fill it up"
                .formatted(site.label()));
      }
      rows.put(site.site(), fitting.getFirst());
    }
    return new Found.Here(new Grid(file, columns, rows, sheet.widths()));
  }

  private static boolean isOf(SiteRow site, List<Cell> row, Map<Column, Integer> columns) {
    List<String> names =
        Stream.concat(Stream.of(site.label(), site.site().value()), site.project().stream())
            .toList();
    return IntStream.range(0, row.size())
        .filter(it -> !columns.containsValue(it))
        .mapToObj(it -> row.get(it).says())
        .anyMatch(says -> names.stream().anyMatch(says::equalsIgnoreCase));
  }

  /** Empty where one of them is not there, or is there twice. */
  private static Optional<Map<Column, Integer>> columns(Sheet sheet) {
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      List<Integer> fitting =
          IntStream.range(0, sheet.heads().size())
              .filter(it -> column.isCalled(sheet.heads().get(it)))
              .boxed()
              .toList();
      if (fitting.size() != 1) {
        return Optional.empty();
      }
      places.put(column, fitting.getFirst());
    }
    return Optional.of(places);
  }
}
