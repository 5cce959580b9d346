package dev.signalbox.integrations.builds.travis;

import static org.mockserver.model.HttpRequest.request;

import dev.signalbox.integrations.builds.BuildsStage;
import dev.signalbox.integrations.builds.Standing;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.testing.BadDays;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.mockserver.integration.ClientAndServer;
import org.mockserver.mock.action.ExpectationResponseCallback;
import org.mockserver.model.HttpRequest;
import org.mockserver.model.HttpResponse;

/** As much of Travis as a client of ours meets, answering as their pages describe it. */
final class MockTravis implements ExpectationResponseCallback {
  final MockShelf shelf = new MockShelf();
  final MockSignet signet = new MockSignet();
  final AtomicReference<Standing> standing = new AtomicReference<>(new Standing(true, true));
  final AtomicBoolean losesTheSecondPage = new AtomicBoolean();
  final AtomicBoolean keepsQuietAfterActing = new AtomicBoolean();

  void answersAt(ClientAndServer server) {
    server.when(request()).respond((ExpectationResponseCallback) this);
  }

  @Override
  public HttpResponse handle(HttpRequest request) {
    if (request.getPath().getValue().equals("/config")) {
      return yes(signet.config());
    }
    if (!request.getFirstHeader("Travis-API-Version").equals("3")) {
      return no(404, "not_found", "there is no such version");
    }
    HttpResponse answer = answer(request, request.getPath().getValue().replace("%2F", "/"));
    boolean write = request.getMethod().getValue().equals("POST");
    return write && keepsQuietAfterActing.getAndSet(false)
        ? answer.withDelay(TimeUnit.SECONDS, 5)
        : answer;
  }

  private HttpResponse answer(HttpRequest request, String path) {
    String repository = "/repo/" + BuildsStage.REPOSITORY;
    if (path.equals("/user")) {
      return yes(JsonObject.empty().with("id", 1).with("login", "sandbox-bot"));
    }
    if (path.equals(repository)) {
      return yes(
          JsonObject.empty()
              .with("active", standing.get().active())
              .with(
                  "@permissions",
                  JsonObject.empty().with("create_request", standing.get().mayAsk()).tree()));
    }
    return path.startsWith(repository + "/")
        ? inside(request, path.substring(repository.length() + 1).split("/", -1))
        : outside(path.substring(1).split("/", -1));
  }

  private HttpResponse inside(HttpRequest request, String[] pieces) {
    return switch (pieces[0]) {
      case "requests" ->
          request.getMethod().getValue().equals("POST")
              ? taken(request)
              : yes(JsonObject.empty().with("requests", shelf.requests()));
      case "request" -> found(shelf.request(Long.parseLong(pieces[1])));
      case "builds" -> builds(request);
      default -> missing();
    };
  }

  private HttpResponse outside(String[] pieces) {
    long id = pieces.length > 1 && pieces[1].matches("\\d+") ? Long.parseLong(pieces[1]) : 0;
    return switch (pieces[0]) {
      case "build" -> found(shelf.build(id));
      case "job" ->
          found(
              shelf
                  .build(id)
                  .map(
                      _ ->
                          JsonObject.empty()
                              .with("content", shelf.printed.getOrDefault(id, ""))
                              .tree()));
      default -> missing();
    };
  }

  private HttpResponse builds(HttpRequest request) {
    List<JsonNode> found =
        shelf.builds(
            request.getFirstQueryStringParameter("build.event_type"),
            request.getFirstQueryStringParameter("branch.name"),
            request.getFirstQueryStringParameter("build.state"));
    String offset = request.getFirstQueryStringParameter("offset");
    if (losesTheSecondPage.get() && !offset.isEmpty()) {
      return offset.equals("0") ? page(found.subList(0, 1), false) : missing();
    }
    return page(found, true);
  }

  private static HttpResponse page(List<JsonNode> items, boolean last) {
    return yes(
        JsonObject.empty()
            .with("@pagination", JsonObject.empty().with("is_last", last).tree())
            .with("builds", items));
  }

  private HttpResponse taken(HttpRequest request) {
    if (!standing.get().mayAsk()) {
      return no(403, "insufficient_access", "operation requires create_request access");
    }
    int left = 10 - shelf.taken();
    if (left == 0) {
      return BadDays.answer(
          429,
          error("request_limit_reached", "request limit reached for resource")
              .with("max_requests", 10)
              .with("per_seconds", 3600)
              .toString());
    }
    JsonNode wanted =
        Json.member(Json.read(request.getBodyAsString()).orElseThrow(), "request").orElseThrow();
    long id = shelf.take(Json.text(wanted, "message").orElse(""));
    return BadDays.answer(
        202,
        JsonObject.empty()
            .with("@type", "pending")
            .with("remaining_requests", left - 1)
            .with("request", JsonObject.empty().with("id", JsonNode.createNumberNode(id)).tree())
            .toString());
  }

  private static HttpResponse found(Optional<JsonNode> item) {
    return item.map(it -> BadDays.answer(200, Json.write(it))).orElseGet(MockTravis::missing);
  }

  private static HttpResponse missing() {
    return no(404, "not_found", "resource not found (or insufficient access)");
  }

  private static HttpResponse no(int status, String type, String message) {
    return BadDays.answer(status, error(type, message).toString());
  }

  private static JsonObject error(String type, String message) {
    return JsonObject.empty()
        .with("@type", "error")
        .with("error_type", type)
        .with("error_message", message);
  }

  private static HttpResponse yes(JsonObject body) {
    return BadDays.answer(200, body.toString());
  }
}
