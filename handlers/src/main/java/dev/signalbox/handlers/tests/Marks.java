package dev.signalbox.handlers.tests;

import dev.signalbox.config.estate.TestSuite;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which figures are not as they have to be, in a few words each. Pure.
 *
 * @param former the last commit that passed
 */
record Marks(TestSuite suite, Figures shown, Optional<ResultRow> former) {
  List<String> missed() {
    Stream<String> high =
        suite.most().entrySet().stream()
            .filter(it -> !fits(it.getKey(), figure -> figure.compareTo(it.getValue()) <= 0))
            .map(it -> says(it, "at most"));
    Stream<String> low =
        suite.least().entrySet().stream()
            .filter(it -> !fits(it.getKey(), figure -> figure.compareTo(it.getValue()) >= 0))
            .map(it -> says(it, "at least"));
    return Stream.concat(high, low).toList();
  }

  /** What nobody could read fits nothing. */
  private boolean fits(String name, Predicate<BigDecimal> allowed) {
    return shown.find(name).filter(allowed).isPresent();
  }

  private String says(Map.Entry<String, BigDecimal> mark, String side) {
    String was =
        shown
            .find(mark.getKey())
            .map(it -> "was " + it.toPlainString())
            .orElse("was not printed as a number");
    String before =
        former
            .flatMap(it -> it.shown().find(mark.getKey()).map(figure -> before(figure, it)))
            .orElse("");
    return "%s %s and has to be %s %s%s"
        .formatted(mark.getKey(), was, side, mark.getValue().toPlainString(), before);
  }

  private static String before(BigDecimal figure, ResultRow former) {
    return " (it was %s for %s, which passed last)"
        .formatted(figure.toPlainString(), former.brief());
  }
}
