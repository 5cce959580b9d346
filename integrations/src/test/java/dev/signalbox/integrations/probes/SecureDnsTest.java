package dev.signalbox.integrations.probes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockserver.model.HttpRequest.request;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.HeardCalls;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.calls.http.TestHttp;
import dev.signalbox.integrations.testing.BadDays;
import dev.signalbox.integrations.testing.HandClock;
import dev.signalbox.integrations.testing.MockNeighbour;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class SecureDnsTest extends ResolversContract {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();
  private final TestHttp http = new TestHttp();

  @BeforeEach
  void know() {
    mock.server().when(request()).respond(BadDays.answer(200, "{\"Status\":3}"));
  }

  @AfterEach
  void close() {
    http.close();
  }

  @Override
  Resolvers resolvers() {
    Limit limit = new Limit(Duration.ofSeconds(1), Duration.ofSeconds(5), 1);
    return new WebResolvers(
        new PlainDns(new HeardCalls().calls(new HandClock()), limit), new SecureDns(http.http()));
  }

  @Override
  Connection.Doh resolver() {
    return new Connection.Doh(mock.reach("/dns-query"));
  }

  @Override
  void given(String name, String... addresses) {
    mock.server().reset();
    String records =
        Arrays.stream(addresses)
            .map(
                "{\"name\":\"%s\",\"type\":1,\"TTL\":300,\"data\":\"%s\"}".formatted(name, "%s")
                    ::formatted)
            .collect(Collectors.joining(","));
    expect(name, "A", "{\"Status\":0,\"Answer\":[%s]}".formatted(records));
    expect(name, "AAAA", "{\"Status\":0}");
    know();
  }

  private void expect(String name, String type, String json) {
    mock.server()
        .when(
            request("/dns-query")
                .withQueryStringParameter("name", name)
                .withQueryStringParameter("type", type)
                .withHeader("Accept", "application/dns-json"))
        .respond(BadDays.answer(200, json));
  }

  private void troubled(Kind kind) {
    assertThat(resolvers().ask(resolver(), new Question(NAME, Question.Kind.A)))
        .isInstanceOfSatisfying(
            Asked.Troubled.class, it -> assertThat(it.trouble()).returns(kind, Trouble::kind));
  }

  @Test
  void a_bad_day_is_told_as_any_neighbours() {
    mock.badDays().tooMany(5);
    troubled(Kind.LIMITED);
    mock.badDays().nonsense();
    troubled(Kind.GARBLED);
    mock.badDays().broken(1);
    troubled(Kind.BROKEN);
  }

  @Test
  void what_it_could_not_find_out_is_no_answer() {
    mock.server().reset();
    expect(NAME, "A", "{\"Status\":2}");
    troubled(Kind.BROKEN);
  }
}
