package dev.signalbox.handlers.report;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What the same thing took before.
 *
 * @param usual half of the times it was no more; empty before there are enough of them
 */
record Mark(Optional<Duration> last, Optional<Duration> usual) {
  /** From so many on it can be told what is usual. */
  private static final int ENOUGH = 5;

  /** {@code earlier}: newest first. */
  static Mark of(List<Duration> earlier) {
    return new Mark(
        earlier.stream().findFirst(),
        Optional.of(earlier).filter(it -> it.size() >= ENOUGH).map(Mark::median));
  }

  private static Duration median(List<Duration> all) {
    return all.stream().sorted().skip((all.size() - 1) / 2).findFirst().orElseThrow();
  }

  /** One slow day says less than many. */
  boolean isMissedBy(Duration time) {
    return usual.or(this::last).filter(new Took(time)::isSlowerThan).isPresent();
  }

  /** Empty where it was never done before. */
  String says() {
    return last.map(it -> ", last time " + new Took(it)).orElse("")
        + usual.map(it -> ", usually " + new Took(it)).orElse("");
  }
}
