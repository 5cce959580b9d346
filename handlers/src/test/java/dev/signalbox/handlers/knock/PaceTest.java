package dev.signalbox.handlers.knock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.EstateName;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/**
 * However often a neighbour calls, it is heard every few seconds, and its last call is among them.
 */
class PaceTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final Knock TRAVIS =
      new Knock(new EstateName("pulumi"), new ConnectionName("travis"));
  private static final Knock GITHUB =
      new Knock(new EstateName("pulumi"), new ConnectionName("github"));

  private final Pace pace = new Pace();

  @Test
  void the_first_call_is_heard_at_once() {
    assertThat(pace.next(TRAVIS, NOON)).contains(NOON);
    assertThat(pace.next(GITHUB, NOON)).contains(NOON);
  }

  @Test
  void one_that_follows_too_soon_is_heard_a_little_later_and_stands_for_all_until_then() {
    pace.next(TRAVIS, NOON);
    assertThat(pace.next(TRAVIS, NOON.plusSeconds(1))).contains(NOON.plus(Pace.APART));
    for (int call = 0; call < 1000; call++) {
      assertThat(pace.next(TRAVIS, NOON.plusSeconds(2))).isEmpty();
    }
  }

  @Test
  void a_minute_of_calls_is_heard_some_twenty_times() {
    long heard = 0;
    for (int tenth = 0; tenth < 600; tenth++) {
      heard += pace.next(TRAVIS, NOON.plus(Duration.ofMillis(100L * tenth))).stream().count();
    }
    assertThat(heard).isBetween(20L, 21L);
  }

  @Test
  void after_a_silence_it_is_heard_at_once_again() {
    pace.next(TRAVIS, NOON);
    Instant later = NOON.plus(Pace.APART);
    assertThat(pace.next(TRAVIS, later)).contains(later);
  }
}
