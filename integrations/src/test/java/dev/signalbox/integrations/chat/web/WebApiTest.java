package dev.signalbox.integrations.chat.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockserver.model.HttpError.error;
import static org.mockserver.model.HttpResponse.response;

import dev.signalbox.integrations.chat.SlackApi.Called;
import dev.signalbox.integrations.chat.SlackConnection;
import dev.signalbox.integrations.json.JsonObject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockserver.model.HttpResponse;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WebApiTest {
  private static final JsonObject HELLO =
      JsonObject.empty().with("channel", "C0OPS").with("text", "Hello & good day");
  private MockSlack slack;

  @BeforeAll
  void start() {
    slack = new MockSlack();
  }

  @AfterAll
  void stop() {
    slack.close();
  }

  static Stream<Arguments> answers() {
    return Stream.of(
        Arguments.of(json("{\"ok\":true}"), "Ok"),
        Arguments.of(json("{\"ok\":false,\"error\":\"not_in_channel\"}"), "Refused not_in_channel"),
        Arguments.of(json("{\"ok\":false,\"error\":\"fatal_error\"}"), "Unknown"),
        Arguments.of(response().withStatusCode(429).withHeader("Retry-After", "30"), "Later PT30S"),
        Arguments.of(response().withStatusCode(500).withBody("oops"), "Later PT2S"),
        Arguments.of(response().withStatusCode(503), "Later PT2S"),
        Arguments.of(json("<html>welcome to the hotel</html>"), "Unknown"),
        Arguments.of(json("{\"ok\":tru"), "Unknown"),
        Arguments.of(json("[]"), "Unknown"),
        Arguments.of(response().withStatusCode(404), "Refused http_404"),
        Arguments.of(
            response().withStatusCode(302).withHeader("Location", "http://127.0.0.1:1/"),
            "Refused http_302"));
  }

  private static HttpResponse json(String body) {
    return response().withStatusCode(200).withBody(body);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("answers")
  void every_answer_has_one_outcome(HttpResponse answer, String outcome) {
    slack.answers(answer);
    assertThat(said(slack.client().call("chat.postMessage", HELLO))).isEqualTo(outcome);
  }

  private static String said(Called called) {
    return switch (called) {
      case Called.Ok _ -> "Ok";
      case Called.Refused(String error) -> "Refused " + error;
      case Called.Later(Duration after) -> "Later " + after;
      case Called.Unknown _ -> "Unknown";
    };
  }

  @Test
  void a_dropped_connection_leaves_us_not_knowing() {
    slack.breaks(error().withDropConnection(true));
    assertThat(slack.client().call("chat.postMessage", HELLO)).isInstanceOf(Called.Unknown.class);
  }

  @Test
  void bytes_that_are_no_http_leave_us_not_knowing() {
    slack.breaks(error().withResponseBytes(new byte[] {1, 2, 3, 4}).withDropConnection(true));
    assertThat(slack.client().call("chat.postMessage", HELLO)).isInstanceOf(Called.Unknown.class);
  }

  @Test
  void an_answer_that_never_ends_is_given_up() {
    slack.answers(json("{\"ok\":true}").withDelay(TimeUnit.SECONDS, 20));
    long before = System.nanoTime();
    assertThat(slack.client(Duration.ofMillis(300)).call("chat.postMessage", HELLO))
        .isInstanceOf(Called.Unknown.class);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void what_never_left_may_simply_be_sent_later() {
    var nobody = new SlackConnection(URI.create("http://127.0.0.1:1/api"), Optional.empty());
    var client = new WebApi(nobody, new Wire(), new CallCounter(slack.meters, Clock.systemUTC()));
    assertThat(client.call("chat.postMessage", HELLO)).isInstanceOf(Called.Later.class);
  }

  @Test
  void the_token_travels_in_the_header_and_a_secret_not_at_all() {
    slack.answers(json("{\"ok\":true}"));
    slack.client().call("chat.postMessage", HELLO.with("text", "key AKIAIOSFODNN7EXAMPLE &"));
    var seen = slack.seen()[0];
    assertThat(seen.getFirstHeader("Authorization")).isEqualTo("Bearer " + MockSlack.TOKEN);
    assertThat(seen.getPath().getValue()).isEqualTo("/api/chat.postMessage");
    assertThat(seen.getBodyAsString()).isEqualTo("channel=C0OPS&text=key+%5Bsecret+removed%5D+%26");
  }

  @Test
  void a_refusal_is_counted_by_its_name() {
    slack.answers(json("{\"ok\":false,\"error\":\"is_archived\"}"));
    slack.client().call("chat.update", HELLO);
    var counted = slack.meters.get("signalbox.slack.calls").tag("outcome", "is_archived");
    assertThat(counted.counter().count()).isEqualTo(1);
  }

  @Test
  void a_late_answer_goes_only_where_slack_or_its_stand_in_is() {
    slack.answers(response().withStatusCode(200).withBody("ok"));
    var client = slack.client();
    assertThat(client.answer(slack.address("/answers/1"), HELLO)).isInstanceOf(Called.Ok.class);
    assertThat(client.answer(URI.create("http://127.0.0.1:1/x"), HELLO))
        .isEqualTo(new Called.Refused("response_host_not_allowed"));
    assertThat(slack.seen()).hasSize(1);
    assertThat(slack.seen()[0].getFirstHeader("Authorization")).isEmpty();
  }

  @Test
  void a_connection_never_tells_its_token() {
    var connection = new SlackConnection(SlackConnection.SLACK, Optional.of(MockSlack.TOKEN));
    assertThat(connection.toString()).doesNotContain("planted").contains("token set");
  }
}
