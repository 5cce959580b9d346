package dev.signalbox.handlers.data;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How many rows a database has in each of its tables, and when each was changed last. */
record Census(SortedMap<String, Count> tables) {
  private static final Pattern LINE = Pattern.compile("(\\S+) ([0-9]{1,18}) (\\S+)");
  private static final Pattern LAST = Pattern.compile("tables ([0-9]{1,6})");
  private static final String NEVER = "-";

  /**
   * Of one table.
   *
   * @param newest empty where it does not say when its rows were changed
   */
  record Count(long rows, Optional<Instant> newest) {}

  /** Empty where a line means nothing, or some of them are missing: a part is no census. */
  static Optional<Census> read(String printed) {
    SortedMap<String, Count> tables = new TreeMap<>();
    Optional<Integer> said = Optional.empty();
    for (String line : printed.strip().split("\n", -1)) {
      Matcher count = LINE.matcher(line.strip());
      Matcher last = LAST.matcher(line.strip());
      if (count.matches() && isMoment(count.group(3))) {
        tables.put(count.group(1), count(count.group(2), count.group(3)));
      } else if (last.matches()) {
        said = Optional.of(Integer.valueOf(last.group(1)));
      } else {
        return Optional.empty();
      }
    }
    return said.filter(it -> it == tables.size()).map(_ -> new Census(tables));
  }

  private static Count count(String rows, String newest) {
    return new Count(
        Long.parseLong(rows),
        newest.equals(NEVER) ? Optional.empty() : Optional.of(Instant.parse(newest)));
  }

  private static boolean isMoment(String word) {
    try {
      return word.equals(NEVER) || Instant.parse(word).isAfter(Instant.EPOCH);
    } catch (DateTimeParseException _) {
      return false;
    }
  }

  /** Empty where no table says. */
  Optional<Instant> newest() {
    return tables.values().stream()
        .flatMap(it -> it.newest().stream())
        .max(Comparator.naturalOrder());
  }

  Optional<Count> of(String table) {
    return Optional.ofNullable(tables.get(table));
  }

  /** Every table that one of both has. */
  static Stream<String> names(Census one, Census other) {
    return Stream.of(one, other)
        .map(Census::tables)
        .map(Map::keySet)
        .flatMap(it -> it.stream())
        .distinct()
        .sorted();
  }
}
