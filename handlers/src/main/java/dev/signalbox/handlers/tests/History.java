package dev.signalbox.handlers.tests;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * What the same tests have shown of one commit after the other, in one place. Pure.
 *
 * @param judged the newest first
 */
record History(List<ResultRow> judged) {
  private static final int SHOWN = 5;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

  History {
    judged = List.copyOf(judged);
  }

  Optional<ResultRow> newest(String sha) {
    return judged.stream().filter(it -> it.isOf(sha)).findFirst();
  }

  /** The commit before that one which passed: what came of it first is older than this. */
  Optional<ResultRow> before(String sha) {
    int last =
        judged.stream().filter(it -> it.isOf(sha)).map(judged::indexOf).reduce(-1, Math::max);
    return judged.stream()
        .skip(last + 1L)
        .filter(it -> it.hasPassed() && !it.isOf(sha))
        .findFirst();
  }

  /** By how many percent its median is above that of the commit before; below it is negative. */
  Optional<Integer> worse(ResultRow now) {
    return before(now.sha())
        .flatMap(it -> it.shown().find(Figures.MEDIAN))
        .filter(it -> it.signum() > 0)
        .flatMap(
            old ->
                now.shown()
                    .find(Figures.MEDIAN)
                    .map(it -> it.subtract(old).multiply(HUNDRED))
                    .map(it -> it.divide(old, 0, RoundingMode.CEILING).min(MOST).intValue()));
  }

  /**
   * The median of the last commits that passed, and of this one; empty where there is none else.
   */
  Optional<String> trend(String sha, BigDecimal now) {
    SequencedMap<String, BigDecimal> medians = new LinkedHashMap<>(Map.of(sha, now));
    judged.stream()
        .filter(ResultRow::hasPassed)
        .forEach(
            it ->
                it.shown()
                    .find(Figures.MEDIAN)
                    .ifPresent(median -> medians.putIfAbsent(it.sha(), median)));
    List<String> last =
        new ArrayList<>(
            medians.values().stream().limit(SHOWN).map(BigDecimal::toPlainString).toList());
    return last.size() < 2
        ? Optional.empty()
        : Optional.of(last.reversed().stream().collect(Collectors.joining(" → ")));
  }
}
