package dev.signalbox.integrations.probes;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Limits;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.calls.http.Address;
import dev.signalbox.integrations.calls.http.Answer;
import dev.signalbox.integrations.calls.http.Http;
import dev.signalbox.integrations.calls.http.Manner;
import dev.signalbox.integrations.calls.http.Request;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Asks over HTTPS, in JSON. */
@Singleton
final class SecureDns {
  private static final Manner MANNER = () -> Limits.MODEST;
  private static final int NO_ERROR = 0;
  private static final int NO_SUCH_NAME = 3;
  private static final int REFUSED = 5;

  private final Http http;

  SecureDns(Http http) {
    this.http = http;
  }

  Asked<Resolved> ask(Connection.Doh resolver, Question question) {
    String doing = "asking %s for %s".formatted(resolver.reach().name(), question);
    Address address =
        Address.of().with("name", question.name()).with("type", question.kind().name());
    Request request = Request.get(doing, address).with("Accept", "application/dns-json");
    return http.ask(resolver.reach(), MANNER, request)
        .then(answer -> read(answer, question, doing));
  }

  private static Asked<Resolved> read(Answer answer, Question question, String doing) {
    Optional<JsonNode> told = answer.json();
    Optional<Integer> status = told.flatMap(it -> number(it, "Status"));
    if (status.isEmpty()) {
      return troubled(doing, Kind.GARBLED, "its answer means nothing");
    }
    return switch (status.get()) {
      case NO_ERROR -> answered(told.orElseThrow(), question, doing);
      case NO_SUCH_NAME -> new Asked.Told<>(new Resolved.NoSuchName());
      case REFUSED -> troubled(doing, Kind.RIGHTS, "it refuses to answer us");
      default -> troubled(doing, Kind.BROKEN, "it answers with status " + status.get());
    };
  }

  private static Asked<Resolved> answered(JsonNode told, Question question, String doing) {
    List<JsonNode> records = Json.items(Json.member(told, "Answer"));
    List<JsonNode> wanted =
        records.stream()
            .filter(it -> number(it, "type").equals(Optional.of(question.kind().number())))
            .toList();
    if (wanted.isEmpty()) {
      return new Asked.Told<>(new Resolved.Nothing());
    }
    List<String> values =
        wanted.stream().flatMap(it -> Json.text(it, "data").stream()).map(Spoken::value).toList();
    if (values.size() < wanted.size()) {
      return troubled(doing, Kind.GARBLED, "a record in its answer has no value");
    }
    int left =
        records.stream().flatMap(it -> number(it, "TTL").stream()).min(Integer::compare).orElse(0);
    return new Asked.Told<>(Spoken.records(values, left));
  }

  private static Optional<Integer> number(JsonNode object, String name) {
    return Json.member(object, name).filter(JsonNode::isNumber).map(JsonNode::getIntValue);
  }

  private static <T> Asked<T> troubled(String doing, Kind kind, String why) {
    return new Asked.Troubled<>(new Trouble(doing, kind, why));
  }
}
