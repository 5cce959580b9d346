package dev.signalbox.handlers.tests;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the same tests have shown of one commit after the other, in one place. Pure.
 *
 * @param judged the newest first
 */
record History(List<ResultRow> judged) {
  private static final int SHOWN = 5;

  History {
    judged = List.copyOf(judged);
  }

  Optional<ResultRow> newest(String sha) {
    return judged.stream().filter(it -> it.isOf(sha)).findFirst();
  }

  /** The commit before that one which passed: what came of it first is older than this. */
  Optional<ResultRow> before(String sha) {
    return earlier(sha).findFirst();
  }

  private Stream<ResultRow> earlier(String sha) {
    int last =
        judged.stream().filter(it -> it.isOf(sha)).map(judged::indexOf).reduce(-1, Math::max);
    return judged.stream().skip(last + 1L).filter(it -> it.hasPassed() && !it.isOf(sha));
  }

  /**
   * What its median is held against: that of the last commit before it which was not itself too
   * much above its own. A commit that is pushed after a slow one is held against what was fast.
   *
   * @param most by how many percent it may be above
   */
  Optional<ResultRow> standard(String sha, int most) {
    Optional<ResultRow> standard = Optional.empty();
    for (ResultRow next : earlier(sha).filter(ResultRow::tookTime).toList().reversed()) {
      boolean slow = standard.flatMap(next::above).filter(by -> by > most).isPresent();
      standard = slow ? standard : Optional.of(next);
    }
    return standard;
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
