package dev.signalbox.integrations.calls.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockserver.model.HttpRequest.request;
import static org.mockserver.model.HttpResponse.response;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Limits;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.testing.BadDays;
import dev.signalbox.integrations.testing.MockNeighbour;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HttpTest {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();
  private static final Manner PLAIN = () -> Limits.MODEST;
  private static final Request LOOK = Request.get("reading things", Address.of("things"));
  private static final Request WRITE =
      Request.of("adding a thing", "POST", Address.of("things")).with(JsonObject.empty());
  private final TestHttp kit = new TestHttp();

  @BeforeEach
  void goodDay() {
    mock.server().when(request()).respond(BadDays.answer(200, "{\"is\":\"well\"}"));
  }

  @AfterEach
  void close() {
    kit.close();
  }

  private Asked<String> ask() {
    return kit.http().ask(mock.reach("/api"), PLAIN, LOOK).map(Answer::text);
  }

  private Ordered<String> order() {
    return kit.http().order(mock.reach("/api"), PLAIN, WRITE).map(Answer::text);
  }

  private static Trouble asking(Asked<String> asked) {
    return asked instanceof Asked.Troubled<String>(Trouble trouble) ? trouble : none(asked);
  }

  private static Trouble none(Object outcome) {
    throw new AssertionError("no trouble: " + outcome);
  }

  @Test
  void an_answer_is_told_and_the_key_travels_in_its_header_alone() {
    assertThat(ask()).isEqualTo(new Asked.Told<>("{\"is\":\"well\"}"));
    assertThat(order()).isEqualTo(new Ordered.Done<>("{\"is\":\"well\"}"));
    assertThat(mock.seen())
        .allSatisfy(it -> assertThat(it.getPath().getValue()).isEqualTo("/api/things"))
        .allSatisfy(
            it ->
                assertThat(it.getFirstHeader("Authorization")).isEqualTo("Bearer " + TestHttp.KEY));
    assertThat(kit.heard.lines.toString()).doesNotContain(TestHttp.KEY);
  }

  @Test
  void an_order_is_written_down_before_it_leaves_and_when_it_is_over() {
    order();
    ask();
    assertThat(kit.heard.lines)
        .containsExactly("intends adding a thing", "DONE adding a thing", "TOLD reading things");
  }

  @Test
  void too_many_calls_tell_how_long_to_wait_and_nothing_happened() {
    mock.badDays().tooMany(30);
    assertThat(asking(ask()))
        .isEqualTo(
            new Trouble(
                "reading things",
                Trouble.Kind.LIMITED,
                "it answered 429",
                Optional.of(Duration.ofSeconds(30))));
    mock.badDays().tooMany(7);
    assertThat(order()).isInstanceOf(Ordered.Refused.class);
    assertThat(mock.seen()).hasSize(2);
  }

  @Test
  void what_is_broken_is_not_asked_again_by_itself_and_a_write_may_have_happened() {
    mock.badDays().broken(1);
    assertThat(asking(ask()).kind()).isEqualTo(Trouble.Kind.BROKEN);
    assertThat(ask()).isInstanceOf(Asked.Told.class);
    mock.badDays().broken(1);
    assertThat(order()).isInstanceOf(Ordered.Unknown.class);
    assertThat(mock.seen()).hasSize(3);
  }

  @Test
  void a_cut_look_is_repeated_once_and_a_cut_write_never() {
    mock.badDays().cut(1);
    assertThat(ask()).isInstanceOf(Asked.Told.class);
    assertThat(mock.seen()).hasSize(2);
    mock.badDays().cut(2);
    assertThat(asking(ask()).kind()).isEqualTo(Trouble.Kind.UNREACHABLE);
    assertThat(mock.seen()).hasSize(4);
    mock.badDays().cut(1);
    assertThat(order()).isInstanceOf(Ordered.Unknown.class);
    assertThat(mock.seen()).hasSize(5);
  }

  @Test
  void half_a_body_is_none() {
    mock.badDays().halfABody(2);
    assertThat(asking(ask()).kind()).isEqualTo(Trouble.Kind.UNREACHABLE);
    mock.badDays().halfABody(1);
    assertThat(order()).isInstanceOf(Ordered.Unknown.class);
  }

  @Test
  void a_body_that_does_not_end_is_given_up_and_asked_for_no_second_time() {
    mock.badDays().slowBody();
    assertThat(asking(ask()).why()).isEqualTo("no whole answer within 1500 ms");
    mock.badDays().unansweredAndNotDone(request().withMethod("POST"));
    assertThat(order()).isInstanceOf(Ordered.Unknown.class);
    assertThat(mock.seen()).hasSize(2);
  }

  @Test
  void an_expired_key_and_a_missing_right_are_told_apart() {
    mock.badDays().keyExpired();
    assertThat(asking(ask()).kind()).isEqualTo(Trouble.Kind.KEY);
    mock.badDays().notAllowed();
    assertThat(asking(ask()).kind()).isEqualTo(Trouble.Kind.RIGHTS);
    mock.badDays().notAllowed();
    assertThat(order()).isInstanceOf(Ordered.Refused.class);
  }

  @Test
  void nobody_is_followed_elsewhere() {
    mock.server().reset();
    mock.server()
        .when(request())
        .respond(response().withStatusCode(302).withHeader("Location", "http://127.0.0.1:1/"));
    assertThat(asking(ask()).kind()).isEqualTo(Trouble.Kind.GARBLED);
    assertThat(order()).isInstanceOf(Ordered.Unknown.class);
    assertThat(mock.seen()).hasSize(2);
  }
}
