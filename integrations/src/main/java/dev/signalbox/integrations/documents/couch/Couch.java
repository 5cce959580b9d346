package dev.signalbox.integrations.documents.couch;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.calls.http.Answer;
import dev.signalbox.integrations.calls.http.Http;
import dev.signalbox.integrations.calls.http.Request;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/** The calls of its API, whatever they are about. */
@Singleton
@InEarnest
final class Couch {
  private static final int NOT_FOUND = 404;
  private final Http http;

  Couch(Http http) {
    this.http = http;
  }

  Asked<JsonNode> ask(Connection.Couchdb on, Request request) {
    return ask(on.reach(), request);
  }

  /** Of the server, beside its database. */
  Asked<JsonNode> askServer(Connection.Couchdb on, Request request) {
    return ask(server(on.reach()), request);
  }

  /** What an older one does not know, and what is said with a 404, is told by its status. */
  Asked<Answer> tryServer(Connection.Couchdb on, Request request) {
    return http.ask(server(on.reach()), accent(on.reach()), request.answeredBy(NOT_FOUND));
  }

  /** Empty where there is none of it. */
  Asked<Optional<JsonNode>> find(Connection.Couchdb on, Request request) {
    return http.ask(on.reach(), accent(on.reach()), request.answeredBy(NOT_FOUND))
        .then(
            answer ->
                answer.status() == NOT_FOUND
                    ? new Asked.Told<>(Optional.empty())
                    : json(request, answer).map(Optional::of));
  }

  private Asked<JsonNode> ask(Reach reach, Request request) {
    return http.ask(reach, accent(reach), request).then(answer -> json(request, answer));
  }

  /** What comes of it is read from the answer; where that cannot be read, it is not known. */
  <T> Ordered<T> order(
      Connection.Couchdb on, Request request, Function<Answer, Optional<T>> reading) {
    return http.order(on.reach(), accent(on.reach()), request)
        .then(
            answer ->
                reading
                    .apply(answer)
                    .<Ordered<T>>map(Ordered.Done::new)
                    .orElseGet(
                        () ->
                            new Ordered.Unknown<>(
                                garbled(request, "its answer does not tell what it did"))));
  }

  static Asked<JsonNode> json(Request request, Answer answer) {
    return read(request, answer.json());
  }

  static <T> Asked<T> read(Request request, Optional<T> found) {
    return found
        .<Asked<T>>map(Asked.Told::new)
        .orElseGet(
            () -> new Asked.Troubled<>(garbled(request, "its answer is not what was asked for")));
  }

  private static Trouble garbled(Request request, String why) {
    return new Trouble(request.doing(), Kind.GARBLED, why);
  }

  private static Accent accent(Reach reach) {
    return new Accent(reach.user());
  }

  /** The connection leads to a database; the server is one piece of the address before it. */
  private static Reach server(Reach reach) {
    String url = reach.url().toString().replaceFirst("/+$", "");
    URI parent = URI.create(url.substring(0, url.lastIndexOf('/')));
    return new Reach(reach.name(), parent, reach.key(), reach.user(), reach.hook());
  }
}
