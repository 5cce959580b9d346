package dev.signalbox.integrations.calls.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockserver.model.HttpRequest.request;
import static org.mockserver.model.HttpResponse.response;

import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Limits;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Troubles;
import dev.signalbox.integrations.secrets.SecretStore;
import dev.signalbox.integrations.testing.BadDays;
import dev.signalbox.integrations.testing.HandClock;
import dev.signalbox.integrations.testing.MockNeighbour;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a neighbour cannot do to us, and we do not do to it. */
class HttpBoundsTest {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();
  private static final Request LOOK = Request.get("reading things", Address.of("things"));
  private static final Request WRITE = Request.of("adding a thing", "POST", Address.of("things"));

  private static Trouble asked(TestHttp kit, Reach reach, Manner manner) {
    return kit.http().ask(reach, manner, LOOK) instanceof Asked.Troubled<Answer>(Trouble trouble)
        ? trouble
        : new Trouble("nothing", Trouble.Kind.REQUEST, "it was told");
  }

  @Test
  void an_answer_that_is_too_large_or_packed_is_not_taken() {
    try (var kit = new TestHttp()) {
      mock.server().when(request()).respond(response("x".repeat(70_000)));
      assertThat(asked(kit, mock.reach(""), () -> Limits.MODEST).kind())
          .isEqualTo(Trouble.Kind.GARBLED);
      mock.server().reset();
      mock.server().when(request()).respond(response("x").withHeader("Content-Encoding", "br"));
      assertThat(asked(kit, mock.reach(""), () -> Limits.MODEST).why())
          .isEqualTo("an answer packed as nobody asked for");
    }
  }

  @Test
  void where_nobody_listens_nothing_has_happened() {
    var nobody =
        new Reach(
            new ConnectionName("gone"),
            URI.create("http://127.0.0.1:1"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    try (var kit = new TestHttp()) {
      assertThat(kit.http().order(nobody, () -> Limits.MODEST, WRITE))
          .isInstanceOf(Ordered.Refused.class);
      assertThat(asked(kit, nobody, () -> Limits.MODEST).kind())
          .isEqualTo(Trouble.Kind.UNREACHABLE);
    }
  }

  @Test
  void more_than_the_rate_is_not_asked_until_time_has_passed() {
    var clock = new HandClock();
    Manner slow = () -> new Limits(1, 2, 6);
    Reach reach = mock.reach("");
    mock.server().when(request()).respond(BadDays.answer(200, "{}"));
    try (var kit = new TestHttp(clock, TestHttp.store(TestHttp.KEY))) {
      assertThat(asked(kit, reach, slow).why()).isEqualTo("it was told");
      assertThat(asked(kit, reach, slow).why()).isEqualTo("it was told");
      assertThat(asked(kit, reach, slow).after()).contains(Duration.ofSeconds(10));
      clock.tick(Duration.ofSeconds(10));
      assertThat(asked(kit, reach, slow).why()).isEqualTo("it was told");
      assertThat(mock.seen()).hasSize(3);
    }
  }

  @Test
  void without_its_secret_nothing_leaves_and_an_unfit_one_is_not_quoted() {
    try (var kit = new TestHttp(new HandClock(), _ -> SecretStore.Found.MISSING)) {
      assertThat(asked(kit, mock.reach(""), () -> Limits.MODEST))
          .isEqualTo(new Trouble("reading things", Trouble.Kind.KEY, "the secret mock is missing"));
    }
    try (var kit = new TestHttp(new HandClock(), TestHttp.store("planted\nsecret"))) {
      assertThat(asked(kit, mock.reach(""), () -> Limits.MODEST).says()).doesNotContain("planted");
    }
    assertThat(mock.seen()).isEmpty();
  }

  @Test
  void five_failures_in_a_row_are_trouble_until_it_answers_again() {
    Reach reach = mock.reach("");
    mock.server().when(request()).respond(BadDays.answer(200, "{}"));
    try (var kit = new TestHttp()) {
      mock.badDays().broken(5);
      for (int call = 0; call < 4; call++) {
        asked(kit, reach, () -> Limits.MODEST);
      }
      assertThat(kit.heard.troubles().now()).isEmpty();
      asked(kit, reach, () -> Limits.MODEST);
      assertThat(kit.heard.troubles().now())
          .singleElement()
          .extracting(Troubles.Ailing::times)
          .isEqualTo(5);
      asked(kit, reach, () -> Limits.MODEST);
      assertThat(kit.heard.troubles().now()).isEmpty();
      var measured = kit.heard.meters.get("signalbox.calls").tag("outcome", "broken").timer();
      assertThat(measured.count()).isEqualTo(5);
    }
  }

  @Test
  void the_neighbours_own_words_are_told_without_the_secrets_among_them() {
    Manner chatty =
        new Manner() {
          @Override
          public Limits limits() {
            return Limits.MODEST;
          }

          @Override
          public Optional<String> complaint(Answer answer) {
            return Optional.of(answer.text());
          }
        };
    try (var kit = new TestHttp()) {
      mock.server().when(request()).respond(response("no\nsuch thing").withStatusCode(400));
      assertThat(asked(kit, mock.reach(""), chatty).why())
          .isEqualTo("it answered 400, no such thing");
      mock.server().reset();
      mock.server().when(request()).respond(response("AKIAIOSFODNN7EXAMPLE").withStatusCode(400));
      assertThat(asked(kit, mock.reach(""), chatty).why()).doesNotContain("AKIA");
    }
  }
}
