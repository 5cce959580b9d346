package dev.signalbox.integrations.pipelines.gitlab;

import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.calls.http.Address;
import dev.signalbox.integrations.calls.http.Answer;
import dev.signalbox.integrations.calls.http.Http;
import dev.signalbox.integrations.calls.http.Manner;
import dev.signalbox.integrations.calls.http.Request;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.secrets.Secret;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The calls of their API, whatever they are about. */
@Singleton
@InEarnest
final class Gitlab {
  private static final int NOT_FOUND = 404;
  private final Http http;
  private final Manner accent = new Accent();
  private final Pages pages;

  Gitlab(Http http) {
    this.http = http;
    this.pages = new Pages(http, accent);
  }

  /** Some of their addresses take a number and no path. */
  Asked<String> id(Project project, String doing) {
    return about(project, doing)
        .then(told -> read(doing, Fields.number(told, "id")))
        .map(String::valueOf);
  }

  Asked<JsonNode> about(Project project, String doing) {
    return one(project.on().reach(), doing, Address.of("projects", project.path()));
  }

  Asked<JsonNode> one(Reach reach, String doing, Address address) {
    return http.ask(reach, accent, Request.get(doing, address))
        .then(answer -> read(doing, answer.json().filter(JsonNode::isObject)));
  }

  /** That there is none is an answer here. */
  Asked<Optional<JsonNode>> find(Reach reach, String doing, Address address) {
    return http.ask(reach, accent, Request.get(doing, address).answeredBy(NOT_FOUND))
        .then(
            answer ->
                answer.status() == NOT_FOUND
                    ? new Asked.Told<>(Optional.empty())
                    : read(doing, answer.json().filter(JsonNode::isObject)).map(Optional::of));
  }

  Asked<String> text(Reach reach, String doing, Address address) {
    return http.ask(reach, accent, Request.get(doing, address)).map(Answer::text);
  }

  /** A list that is short because it was asked to be. */
  Asked<List<JsonNode>> some(Reach reach, String doing, Address address) {
    return http.ask(reach, accent, Request.get(doing, address))
        .then(answer -> read(doing, answer.json().filter(JsonNode::isArray)))
        .map(list -> Json.items(Optional.of(list)));
  }

  Asked<List<JsonNode>> all(Reach reach, String doing, Address address) {
    return pages.all(reach, doing, address);
  }

  /** What comes of it is read from the answer; where that cannot be read, it is not known. */
  <T> Ordered<T> order(Reach reach, Request request, Function<JsonNode, Optional<T>> reading) {
    return order(reach, accent, request, reading);
  }

  /** The same about a value that no complaint may quote. */
  <T> Ordered<T> order(
      Reach reach, Secret value, Request request, Function<JsonNode, Optional<T>> reading) {
    return order(reach, new Discreet(accent, value), request, reading);
  }

  private <T> Ordered<T> order(
      Reach reach, Manner manner, Request request, Function<JsonNode, Optional<T>> reading) {
    return switch (http.order(reach, manner, request)) {
      case Ordered.Refused<Answer>(Trouble trouble) -> new Ordered.Refused<>(trouble);
      case Ordered.Unknown<Answer>(Trouble trouble) -> new Ordered.Unknown<>(trouble);
      case Ordered.Done<Answer>(Answer answer) ->
          answer
              .json()
              .flatMap(reading)
              .<Ordered<T>>map(Ordered.Done::new)
              .orElseGet(
                  () ->
                      new Ordered.Unknown<>(
                          new Trouble(
                              request.doing(),
                              Kind.GARBLED,
                              "its answer does not tell what it did")));
    };
  }

  /** For mirrors their answer is nothing, or anything. */
  Ordered<Answer> send(Reach reach, Request request) {
    return http.order(reach, accent, request);
  }

  static <T> Asked<T> read(String doing, Optional<T> found) {
    return found
        .<Asked<T>>map(Asked.Told::new)
        .orElseGet(
            () ->
                new Asked.Troubled<>(
                    new Trouble(doing, Kind.GARBLED, "its answer is not what was asked for")));
  }
}
