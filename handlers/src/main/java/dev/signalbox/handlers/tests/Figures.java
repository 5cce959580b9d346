package dev.signalbox.handlers.tests;

import dev.signalbox.config.estate.TestSuite;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What tests have shown, by name. Pure. */
record Figures(SortedMap<String, BigDecimal> all) {
  static final String MEDIAN = "median";
  static final Figures NONE = new Figures(new TreeMap<>());
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(?:\\.[0-9]{1,9})?");

  Figures {
    all = Collections.unmodifiableSortedMap(new TreeMap<>(all));
  }

  /** Of what is printed several times the worst counts. */
  static Figures read(TestSuite suite, String printed) {
    SortedMap<String, BigDecimal> read = new TreeMap<>();
    suite.figures().forEach(name -> read(suite, name, printed).ifPresent(it -> read.put(name, it)));
    return new Figures(read);
  }

  /** One that is no number may be the worst of all, so that the figure is not known then. */
  private static Optional<BigDecimal> read(TestSuite suite, String name, String printed) {
    String pattern = suite.reads().getOrDefault(name, line(name));
    List<String> all =
        Pattern.compile(pattern)
            .matcher(printed)
            .results()
            .map(it -> Optional.ofNullable(it.group(1)).orElse(""))
            .toList();
    if (!all.stream().allMatch(NUMBER.asMatchPredicate())) {
      return Optional.empty();
    }
    Stream<BigDecimal> found = all.stream().map(BigDecimal::new);
    return suite.least().containsKey(name)
        ? found.reduce(BigDecimal::min)
        : found.reduce(BigDecimal::max);
  }

  /** Where its entry names no pattern. */
  private static String line(String name) {
    return "(?m)^\\s*%s:\\s*(\\S+)\\s*$".formatted(Pattern.quote(name));
  }

  static Figures of(String written) {
    return new Figures(
        Arrays.stream(written.split(" "))
            .filter(it -> it.contains("="))
            .map(it -> it.split("=", 2))
            .collect(
                Collectors.toMap(
                    it -> it[0], it -> new BigDecimal(it[1]), (one, _) -> one, TreeMap::new)));
  }

  Optional<BigDecimal> find(String name) {
    return Optional.ofNullable(all.get(name));
  }

  String written() {
    return joined("=", " ");
  }

  String says() {
    return all.isEmpty() ? "no figures" : joined(" ", ", ");
  }

  private String joined(String between, String after) {
    return all.entrySet().stream()
        .map(it -> it.getKey() + between + it.getValue().toPlainString())
        .collect(Collectors.joining(after));
  }
}
