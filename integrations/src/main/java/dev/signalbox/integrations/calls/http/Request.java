package dev.signalbox.integrations.calls.http;

import dev.signalbox.integrations.json.JsonObject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One request.
 *
 * @param doing what it does, as people would read it: "reading the records of gigadb.org"
 * @param answers statuses beside 2xx that are answers, too, such as 404 for "there is none"
 * @param within how long it may take as a whole, where that is longer than usual
 */
public record Request(
    String doing,
    String method,
    Address address,
    Map<String, String> headers,
    Optional<Body> body,
    Set<Integer> answers,
    Optional<Duration> within) {
  public Request {
    headers = Map.copyOf(headers);
    answers = Set.copyOf(answers);
  }

  public record Body(String type, String text) {}

  public static Request get(String doing, Address address) {
    return of(doing, "GET", address);
  }

  /** Any other; without a body. */
  public static Request of(String doing, String method, Address address) {
    return new Request(
        doing, method, address, Map.of(), Optional.empty(), Set.of(), Optional.empty());
  }

  public Request with(JsonObject body) {
    return with(new Body("application/json", body.toString()));
  }

  public Request with(Body body) {
    return new Request(doing, method, address, headers, Optional.of(body), answers, within);
  }

  public Request with(String header, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Request(doing, method, address, more, body, answers, within);
  }

  public Request answeredBy(Integer... statuses) {
    return new Request(doing, method, address, headers, body, Set.of(statuses), within);
  }

  public Request within(Duration limit) {
    return new Request(doing, method, address, headers, body, answers, Optional.of(limit));
  }

  boolean isAnsweredBy(int status) {
    return status / 100 == 2 || answers.contains(status);
  }
}
