package dev.signalbox.handlers.ask;

import static java.util.function.Predicate.not;

import dev.signalbox.config.type.Measure;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How long a window stays open, counted from its opening. Pure.
 *
 * @param extend so much longer it gets each time that somebody wants it to
 * @param max so long it may last in all
 */
record WindowTime(Duration limit, Optional<Duration> extend, Optional<Duration> max) {
  static final String LONGER = "longer-by-";
  private static final String LIMIT = "limit";

  /** Whoever is asked needs this long to hear of it. */
  private static final Duration NOTICE = Duration.ofMinutes(5);

  private static final int TENTH = 10;

  static WindowTime of(Map<String, String> words) {
    return new WindowTime(
        read(words, LIMIT).orElseThrow(() -> new IllegalArgumentException("'limit' is no time")),
        read(words, "extend"),
        read(words, "max"));
  }

  private static Optional<Duration> read(Map<String, String> words, String name) {
    return Optional.ofNullable(words.get(name)).flatMap(Measure::duration);
  }

  /** The same words with this limit, and with what may be answered then. */
  Map<String, String> onto(Map<String, String> words) {
    Map<String, String> all = new HashMap<>(words);
    all.put(LIMIT, Measure.written(limit));
    all.put("options", AskKind.OVER + more().map(it -> ", " + LONGER + it).orElse(""));
    return all;
  }

  private Optional<String> more() {
    return longer(Duration.ZERO).map(it -> Measure.written(it.limit().minus(limit)));
  }

  /** Once more; empty where it may not last longer, or would be over by now all the same. */
  Optional<WindowTime> longer(Duration elapsed) {
    Duration from = elapsed.compareTo(limit) < 0 ? limit : wholeMinutes(elapsed);
    return extend
        .map(from::plus)
        .map(it -> max.filter(most -> most.compareTo(it) < 0).orElse(it))
        .filter(it -> it.compareTo(from) > 0)
        .map(it -> new WindowTime(it, extend, max));
  }

  private static Duration wholeMinutes(Duration elapsed) {
    Duration whole = elapsed.truncatedTo(ChronoUnit.MINUTES);
    return Optional.of(whole).filter(elapsed::equals).orElseGet(() -> whole.plusMinutes(1));
  }

  /**
   * For how long before its limit people are asked: a tenth of it, but no longer than what they may
   * add, or they would be asked again at once.
   */
  Duration notice() {
    Duration tenth = limit.dividedBy(TENTH);
    Duration most = extend.filter(it -> it.compareTo(tenth) < 0).orElse(tenth);
    return Optional.of(most).filter(not(it -> it.compareTo(NOTICE) < 0)).orElse(NOTICE);
  }
}
