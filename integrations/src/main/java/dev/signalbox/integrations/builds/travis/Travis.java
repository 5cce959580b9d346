package dev.signalbox.integrations.builds.travis;

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
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The calls of their API, whatever they are about. */
@Singleton
@InEarnest
final class Travis {
  private static final int NOT_FOUND = 404;
  private static final int MOST = 20;
  private final Http http;
  private final Manner accent = new Accent();

  Travis(Http http) {
    this.http = http;
  }

  private static Request spoken(Request request) {
    return request.with("Travis-API-Version", "3");
  }

  Asked<JsonNode> one(Reach reach, String doing, Address address) {
    return http.ask(reach, accent, spoken(Request.get(doing, address)))
        .then(answer -> object(doing, answer));
  }

  /** What lies outside of the third version of their API. */
  Asked<JsonNode> unversioned(Reach reach, String doing, Address address) {
    return http.ask(reach, accent, Request.get(doing, address))
        .then(answer -> object(doing, answer));
  }

  /** That there is none is an answer here; so is that the key may not see it. */
  Asked<Optional<JsonNode>> find(Reach reach, String doing, Address address) {
    return http.ask(reach, accent, spoken(Request.get(doing, address).answeredBy(NOT_FOUND)))
        .then(
            answer ->
                answer.status() == NOT_FOUND
                    ? new Asked.Told<>(Optional.empty())
                    : object(doing, answer).map(Optional::of));
  }

  /** What their list holds under its own name: a page of it. */
  Asked<List<JsonNode>> some(Reach reach, String doing, Address address, String name) {
    return one(reach, doing, address).then(page -> items(doing, page, name));
  }

  /** All pages, or trouble. */
  Asked<List<JsonNode>> all(Reach reach, String doing, Address address, String name) {
    List<JsonNode> all = new ArrayList<>();
    for (int number = 0; number < MOST; number++) {
      Asked<JsonNode> page = one(reach, doing, address.with("offset", all.size()));
      Asked<List<JsonNode>> items = page.then(it -> items(doing, it, name));
      if (items instanceof Asked.Troubled<List<JsonNode>>(Trouble trouble)) {
        return new Asked.Troubled<>(trouble);
      }
      all.addAll(((Asked.Told<List<JsonNode>>) items).value());
      if (isLast(((Asked.Told<JsonNode>) page).value())) {
        return new Asked.Told<>(List.copyOf(all));
      }
    }
    return garbled(doing, "more than %d pages".formatted(MOST));
  }

  /** Where it says nothing of pages there are none. */
  private static boolean isLast(JsonNode page) {
    return Json.member(page, "@pagination")
        .flatMap(it -> Json.member(it, "is_last"))
        .filter(JsonNode::isBoolean)
        .map(JsonNode::getBooleanValue)
        .orElse(true);
  }

  private static Asked<List<JsonNode>> items(String doing, JsonNode page, String name) {
    return read(
        doing,
        Json.member(page, name)
            .filter(JsonNode::isArray)
            .map(list -> Json.items(Optional.of(list))));
  }

  /** What comes of it is read from the answer; where that cannot be read, it is not known. */
  <T> Ordered<T> order(
      Reach reach,
      String doing,
      Address address,
      JsonObject body,
      Function<JsonNode, Optional<T>> reading) {
    return http.order(reach, accent, spoken(Request.of(doing, "POST", address).with(body)))
        .then(
            answer ->
                answer
                    .json()
                    .flatMap(reading)
                    .<Ordered<T>>map(Ordered.Done::new)
                    .orElseGet(
                        () ->
                            new Ordered.Unknown<>(
                                new Trouble(
                                    doing, Kind.GARBLED, "its answer does not tell what it did"))));
  }

  private static Asked<JsonNode> object(String doing, Answer answer) {
    return read(doing, answer.json().filter(JsonNode::isObject));
  }

  static <T> Asked<T> read(String doing, Optional<T> found) {
    return found
        .<Asked<T>>map(Asked.Told::new)
        .orElseGet(() -> garbled(doing, "its answer is not what was asked for"));
  }

  private static <T> Asked<T> garbled(String doing, String why) {
    return new Asked.Troubled<>(new Trouble(doing, Kind.GARBLED, why));
  }
}
