package dev.signalbox.integrations.dns.cloudflare;

import static org.mockserver.model.HttpRequest.request;

import dev.signalbox.integrations.dns.DnsRecord;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.testing.BadDays;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.mockserver.integration.ClientAndServer;
import org.mockserver.mock.action.ExpectationResponseCallback;
import org.mockserver.model.HttpRequest;
import org.mockserver.model.HttpResponse;

/** As much of Cloudflare as a client of ours meets, answering as their pages describe it. */
final class MockCloudflare implements ExpectationResponseCallback {
  private static final String RECORDS = "/dns_records";
  final Map<String, List<DnsRecord>> zones = new ConcurrentHashMap<>();
  final AtomicBoolean losesTheSecondPage = new AtomicBoolean();
  final AtomicBoolean keepsQuietAfterActing = new AtomicBoolean();

  void answersAt(ClientAndServer server) {
    server.when(request()).respond((ExpectationResponseCallback) this);
  }

  /** Theirs is 32 hexadecimal digits; only that it is another than the name matters here. */
  private static String id(String zone) {
    return "%032x".formatted(zone.hashCode() & 0xffff_ffffL);
  }

  List<DnsRecord> of(String zone) {
    return zones.getOrDefault(zone, List.of());
  }

  @Override
  public HttpResponse handle(HttpRequest request) {
    String path = request.getPath().getValue();
    if (path.equals("/client/v4/zones")) {
      return zones(request);
    }
    Optional<String> zone =
        zones.keySet().stream().filter(it -> path.contains("/zones/" + id(it) + "/")).findFirst();
    if (zone.isEmpty()) {
      return no(404, 7003, "Could not route to " + path);
    }
    if (path.endsWith("/batch")) {
      return batch(zone.get(), request);
    }
    return path.endsWith(RECORDS) ? records(zone.get(), request) : no(404, 7000, "No route");
  }

  private HttpResponse zones(HttpRequest request) {
    String wanted = request.getFirstQueryStringParameter("name");
    List<JsonNode> found =
        zones.keySet().stream()
            .filter(wanted::equals)
            .map(it -> JsonObject.empty().with("id", id(it)).with("name", it).tree())
            .toList();
    return page(found, request);
  }

  private HttpResponse records(String zone, HttpRequest request) {
    String name = request.getFirstQueryStringParameter("name.exact");
    List<JsonNode> found =
        of(zone).stream()
            .filter(it -> name.isEmpty() || it.name().equalsIgnoreCase(name))
            .map(Written::record)
            .toList();
    return page(found, request);
  }

  private HttpResponse page(List<JsonNode> all, HttpRequest request) {
    int number = Integer.parseInt(request.getFirstQueryStringParameter("page"));
    int size = Integer.parseInt(request.getFirstQueryStringParameter("per_page"));
    if (number == 2 && losesTheSecondPage.getAndSet(false)) {
      return yes(Json.array(List.of()), Written.info(number, size, 0, all.size()));
    }
    int from = Math.min((number - 1) * size, all.size());
    List<JsonNode> items = all.subList(from, Math.min(from + size, all.size()));
    return yes(Json.array(items), Written.info(number, size, items.size(), all.size()));
  }

  private HttpResponse batch(String zone, HttpRequest request) {
    JsonNode body = Json.read(request.getBodyAsString()).orElseThrow();
    List<DnsRecord> next = new ArrayList<>(of(zone));
    List<JsonNode> patched = new ArrayList<>();
    for (JsonNode patch : Json.items(Json.member(body, "patches"))) {
      String id = Json.text(patch, "id").orElseThrow();
      Optional<DnsRecord> found = next.stream().filter(it -> it.id().equals(id)).findFirst();
      if (found.isEmpty()) {
        return no(400, 81044, "Record does not exist");
      }
      DnsRecord now = found.get().with(Json.text(patch, "content").orElseThrow());
      next.set(next.indexOf(found.get()), now);
      patched.add(Written.record(now));
    }
    zones.put(zone, List.copyOf(next));
    HttpResponse told = yes(JsonObject.empty().with("patches", patched).tree(), JsonObject.empty());
    return keepsQuietAfterActing.getAndSet(false) ? told.withDelay(TimeUnit.SECONDS, 5) : told;
  }

  private static HttpResponse yes(JsonNode result, JsonObject info) {
    return BadDays.answer(
        200,
        JsonObject.empty()
            .with("success", true)
            .with("errors", List.of())
            .with("messages", List.of())
            .with("result", result)
            .with("result_info", info.tree())
            .toString());
  }

  static HttpResponse no(int status, int code, String message) {
    JsonNode error = JsonObject.empty().with("code", code).with("message", message).tree();
    return BadDays.answer(
        status,
        JsonObject.empty()
            .with("success", false)
            .with("errors", List.of(error))
            .with("messages", List.of())
            .orNull("result", Optional.empty())
            .toString());
  }
}
