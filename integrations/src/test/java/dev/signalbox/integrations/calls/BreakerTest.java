package dev.signalbox.integrations.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.testing.HandClock;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is down is left alone by those who are only curious. */
@Tag("D2.22")
class BreakerTest {
  private final HandClock clock = new HandClock();
  private final HeardCalls heard = new HeardCalls();
  private final Calls calls = heard.calls(clock);
  private final Neighbour neighbour =
      new Neighbour(
          new Reach(
              new ConnectionName("gitlab"),
              URI.create("https://gitlab.invalid"),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()),
          Limits.MODEST);

  private Asked<String> fails(Kind kind) {
    return calls.ask(
        neighbour,
        "looking",
        () -> new Asked.Troubled<>(new Trouble("looking", kind, "no answer in time")));
  }

  private Asked<String> answers() {
    return calls.ask(neighbour, "looking", () -> new Asked.Told<>("well"));
  }

  private void down(Kind kind) {
    for (int time = 0; time < Troubles.IN_A_ROW; time++) {
      fails(kind);
    }
  }

  private long asked() {
    return heard.lines.size();
  }

  @Test
  void after_five_failures_one_curious_look_goes_through_and_the_next_are_answered_at_once() {
    down(Kind.UNREACHABLE);
    Curiosity.of(() -> fails(Kind.UNREACHABLE));
    long before = asked();
    assertThat(Curiosity.of(this::answers))
        .isInstanceOfSatisfying(
            Asked.Troubled.class,
            it ->
                assertThat(it.trouble().says())
                    .isEqualTo(
                        "looking: not asked again for 30 s, for it has failed 6 times in a row,"
                            + " at last no answer in time"));
    assertThat(asked()).isEqualTo(before);
  }

  @Test
  void when_the_pause_is_over_one_look_tells_whether_it_is_back() {
    down(Kind.BROKEN);
    Curiosity.of(() -> fails(Kind.BROKEN));
    clock.tick(Duration.ofSeconds(30));
    assertThat(Curiosity.of(this::answers)).isEqualTo(new Asked.Told<>("well"));
    assertThat(Curiosity.of(this::answers)).isEqualTo(new Asked.Told<>("well"));
  }

  @Test
  void whoever_needs_the_answer_is_let_through_at_any_time() {
    down(Kind.UNREACHABLE);
    Curiosity.of(() -> fails(Kind.UNREACHABLE));
    assertThat(answers()).isEqualTo(new Asked.Told<>("well"));
  }

  @Test
  void a_key_that_somebody_mends_is_tried_at_once() {
    down(Kind.KEY);
    Curiosity.of(() -> fails(Kind.KEY));
    assertThat(Curiosity.of(this::answers)).isEqualTo(new Asked.Told<>("well"));
  }
}
