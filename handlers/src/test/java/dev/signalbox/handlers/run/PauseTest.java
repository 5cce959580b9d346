package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PauseTest {
  private static final Duration FIRST = Duration.ofSeconds(8);

  @Test
  @Tag("D2.22")
  void many_who_fail_at_once_do_not_come_back_at_once_and_none_comes_too_early_or_much_too_late() {
    assertThat(IntStream.range(0, 100).mapToObj(PauseTest::pause).distinct().count())
        .isGreaterThan(80);
    assertThat(IntStream.range(0, 100).mapToObj(PauseTest::pause))
        .allMatch(it -> it.compareTo(FIRST) >= 0)
        .allMatch(it -> it.compareTo(FIRST.multipliedBy(5).dividedBy(4)) < 0);
  }

  private static Duration pause(int run) {
    return Setback.pause("run%03d/first".formatted(run), 1);
  }
}
