package dev.signalbox.integrations.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.testing.HandClock;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** However much we want of a neighbour, it is never asked more than it bears. */
@Tag("D2.22")
class TurnstileTest {
  private static final Limits LIMITS = new Limits(2, 10, 60);
  private final HandClock clock = new HandClock();
  private final Turnstile turnstile = new Turnstile(LIMITS, clock);

  private long through(int callers) {
    return Stream.generate(() -> turnstile.enter(Duration.ZERO))
        .limit(callers)
        .filter(
            wait -> {
              if (wait.isEmpty()) {
                turnstile.leave();
              }
              return wait.isEmpty();
            })
        .count();
  }

  @Test
  void of_a_hundred_who_try_again_at_once_ten_come_through_and_then_one_each_second() {
    assertThat(through(100)).isEqualTo(10);
    assertThat(turnstile.enter(Duration.ZERO)).contains(Duration.ofSeconds(1));
    clock.tick(Duration.ofSeconds(5));
    assertThat(through(100)).isEqualTo(5);
  }

  @Test
  void who_was_away_for_long_may_not_make_up_for_it() {
    through(100);
    clock.tick(Duration.ofHours(1));
    assertThat(through(100)).isEqualTo(10);
  }

  @Test
  void no_more_are_there_at_the_same_time_than_it_bears() {
    assertThat(turnstile.enter(Duration.ZERO)).isEmpty();
    assertThat(turnstile.enter(Duration.ZERO)).isEmpty();
    assertThat(turnstile.enter(Duration.ZERO)).isPresent();
    turnstile.leave();
    assertThat(turnstile.enter(Duration.ZERO)).isEmpty();
  }
}
