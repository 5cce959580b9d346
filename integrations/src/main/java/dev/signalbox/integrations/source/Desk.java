package dev.signalbox.integrations.source;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.calls.http.Address;
import dev.signalbox.integrations.calls.http.Answer;
import dev.signalbox.integrations.calls.http.Http;
import dev.signalbox.integrations.calls.http.Manner;
import dev.signalbox.integrations.calls.http.Request;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.source.Host.Put;
import io.micronaut.json.tree.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Where a server of JSON is spoken to: what is not there, and what is in the way, are answers. */
public final class Desk {
  private static final int NOT_THERE = 404;
  private static final int NO_SUCH_NAME = 422;
  private final Http http;
  private final Manner manner;
  private final Map<String, String> headers;

  public Desk(Http http, Manner manner, Map<String, String> headers) {
    this.http = http;
    this.manner = manner;
    this.headers = Map.copyOf(headers);
  }

  /** What has to be there. */
  public Asked<JsonNode> read(Errand errand, Address address) {
    return http.ask(errand.reach(), manner, with(Request.get(errand.doing(), address)))
        .then(answer -> tree(errand, answer));
  }

  /** Empty where it is not there, or not for this key. */
  public Asked<Optional<JsonNode>> find(Errand errand, Address address) {
    return find(errand, address, Set.of(NOT_THERE));
  }

  private Asked<Optional<JsonNode>> find(Errand errand, Address address, Set<Integer> absent) {
    Request request =
        with(Request.get(errand.doing(), address)).answeredBy(absent.toArray(Integer[]::new));
    return http.ask(errand.reach(), manner, request)
        .then(
            answer ->
                absent.contains(answer.status())
                    ? new Asked.Told<>(Optional.empty())
                    : tree(errand, answer).map(Optional::of));
  }

  private static Asked<JsonNode> tree(Errand errand, Answer answer) {
    return answer
        .json()
        .<Asked<JsonNode>>map(Asked.Told::new)
        .orElseGet(() -> errand.garbled("JSON"));
  }

  /** Of what is not there it is certain only where the place is there in which we looked. */
  public <T> Asked<Optional<T>> absent(Errand errand, Address place, String called) {
    return find(errand, place, Set.of(NOT_THERE, NO_SUCH_NAME))
        .then(
            found ->
                found.isPresent()
                    ? new Asked.Told<>(Optional.empty())
                    : errand.trouble(
                        Kind.REQUEST, "it keeps no %s for this key".formatted(called)));
  }

  /**
   * @param link where in its answer it says what it made
   * @param inTheWay statuses that say so
   */
  public Ordered<Put> send(
      Errand errand,
      Request request,
      JsonObject body,
      Function<JsonNode, Optional<String>> link,
      Integer... inTheWay) {
    Request whole = with(request).with(body).answeredBy(inTheWay);
    return http.order(errand.reach(), manner, whole)
        .then(
            answer ->
                answer.status() / 100 == 2
                    ? answer
                        .json()
                        .flatMap(link)
                        .<Ordered<Put>>map(it -> new Ordered.Done<>(new Put.Made(it)))
                        .orElseGet(errand::untold)
                    : new Ordered.Done<>(
                        new Put.InTheWay(manner.complaint(answer).orElse("it is in the way"))));
  }

  private Request with(Request request) {
    Request dressed = request;
    for (Map.Entry<String, String> header : headers.entrySet()) {
      dressed = dressed.with(header.getKey(), header.getValue());
    }
    return dressed;
  }
}
