package dev.signalbox.integrations.chat.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.chat.Mishaps.Mishap;
import dev.signalbox.integrations.chat.SlackApi.Called;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.testing.HandClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CallCounterTest {
  private static final Duration HOUR = Duration.ofHours(1);

  private final HandClock clock = new HandClock();
  private final CallCounter counter = new CallCounter(new SimpleMeterRegistry(), clock);

  @Test
  void what_went_wrong_is_remembered_for_as_long_as_somebody_asks_back() {
    Instant first = clock.instant();
    counter.count("chat.update", new Called.Refused("is_archived"));
    counter.count("chat.postMessage", new Called.Ok(Json.text("fine")));
    clock.tick(Duration.ofMinutes(30));
    counter.count("chat.postMessage", new Called.Later(Duration.ofSeconds(2)));
    assertThat(counter.within(HOUR))
        .containsExactly(
            new Mishap(clock.instant(), "chat.postMessage", "later"),
            new Mishap(first, "chat.update", "is_archived"));
    clock.tick(Duration.ofMinutes(30));
    assertThat(counter.within(HOUR)).extracting(Mishap::outcome).containsExactly("later");
    assertThat(counter.all()).isEqualTo(2);
  }

  @Test
  void a_question_may_be_answered_with_no() {
    counter.countQuestion("conversations.info", new Called.Refused("channel_not_found"));
    assertThat(counter.all()).isZero();
  }

  @Test
  void a_bad_day_does_not_fill_the_memory() {
    for (int call = 0; call < CallCounter.REMEMBERED + 50; call++) {
      counter.count("chat.postMessage", new Called.Unknown("cut"));
    }
    assertThat(counter.within(HOUR)).hasSize(CallCounter.REMEMBERED);
    assertThat(counter.all()).isEqualTo(CallCounter.REMEMBERED + 50);
  }
}
