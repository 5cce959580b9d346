package dev.signalbox.bot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(BoxExtension.class)
class RateLimitsTest {
  private final Box box;

  RateLimitsTest(Box box) {
    this.box = box;
  }

  @BeforeEach
  void every_budget_is_full_again() {
    box.clock().advance(Duration.ofMinutes(2));
  }

  @ParameterizedTest
  @CsvSource({
    "pins.add, 20, 3",
    "bookmarks.add, 20, 3",
    "chat.update, 50, 2",
    "conversations.history, 50, 2",
    "views.open, 100, 1",
    "users.info, 100, 1",
  })
  void a_method_has_the_budget_of_its_tier(String method, int calls, long pause) {
    assertThat(IntStream.range(0, calls).map(_ -> box.call(method, "{}").statusCode()))
        .containsOnly(200);
    HttpResponse<String> refused = box.call(method, "{}");
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).contains(Long.toString(pause));
    assertThat(Box.read(refused).text("error")).contains("ratelimited");
    box.clock().advance(Duration.ofSeconds(pause));
    assertThat(box.call(method, "{}").statusCode()).isEqualTo(200);
  }

  @Test
  void a_channel_takes_a_short_burst_then_one_message_a_second() {
    String post = "{'channel':'C0RELEASES','text':'x'}";
    assertThat(IntStream.range(0, 5).map(_ -> box.call("chat.postMessage", post).statusCode()))
        .containsOnly(200);
    assertThat(box.call("chat.postMessage", post).statusCode()).isEqualTo(429);
    assertThat(box.call("chat.postMessage", "{'channel':'C0OPS','text':'x'}").statusCode())
        .isEqualTo(200);
    box.clock().advance(Duration.ofSeconds(1));
    assertThat(box.call("chat.postMessage", post).statusCode()).isEqualTo(200);
  }
}
