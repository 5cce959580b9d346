package dev.signalbox.handlers.zones;

import dev.signalbox.config.estate.ZoneName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has become of a zone since it was written down last. Pure.
 *
 * @param servers whether others answer for it now: whoever sells the name must be told
 */
record Drift(List<String> changes, boolean servers) {
  static final String TELL = "the name servers have changed: registrar update needed";
  private static final int TOLD = 10;

  Drift {
    changes = List.copyOf(changes);
  }

  /** What came and what went. */
  private record Difference(List<Entry> gone, List<Entry> come) {
    /** One for one is a change. */
    Stream<String> told() {
      return gone.size() == 1 && come.size() == 1
          ? Stream.of(
              "changed %s: %s → %s"
                  .formatted(
                      gone.getFirst().name(), gone.getFirst().rest(), come.getFirst().rest()))
          : Stream.concat(
              gone.stream().map(it -> "removed " + it.says()),
              come.stream().map(it -> "added " + it.says()));
    }
  }

  static Drift between(ZoneName zone, String former, String now) {
    Map<String, List<Entry>> before = byName(former);
    Map<String, List<Entry>> after = byName(now);
    List<String> changes = new ArrayList<>();
    Stream.concat(before.keySet().stream(), after.keySet().stream())
        .distinct()
        .sorted()
        .map(
            it -> {
              List<Entry> were = before.getOrDefault(it, List.of());
              List<Entry> are = after.getOrDefault(it, List.of());
              return new Difference(without(were, are), without(are, were));
            })
        .flatMap(Difference::told)
        .forEach(changes::add);
    return of(zone, changes);
  }

  /** Of these alone. */
  static Drift of(ZoneName zone, List<String> changes) {
    String servers = zone + ". ns";
    return new Drift(changes, changes.stream().anyMatch(it -> isOf(it, servers)));
  }

  private static boolean isOf(String change, String name) {
    return change.matches("(?:changed|removed|added) %s[: ].*".formatted(Pattern.quote(name)));
  }

  private static List<Entry> without(List<Entry> some, List<Entry> others) {
    List<Entry> left = new ArrayList<>(some);
    others.forEach(left::remove);
    return left;
  }

  private static Map<String, List<Entry>> byName(String text) {
    return text.lines()
        .filter(it -> !it.isBlank())
        .map(Entry::read)
        .collect(Collectors.groupingBy(Entry::name, TreeMap::new, Collectors.toList()));
  }

  /** In one line, without an end. */
  String says() {
    if (changes.isEmpty()) {
      return "nothing has changed since they were written down last";
    }
    String told = changes.stream().limit(TOLD).collect(Collectors.joining("; "));
    String head = servers ? TELL + "; " + told : told;
    int more = changes.size() - TOLD;
    return more > 0 ? "%s; and %d more".formatted(head, more) : head;
  }
}
