package dev.signalbox.integrations.documents.couch;

import static org.mockserver.model.HttpRequest.request;

import dev.signalbox.integrations.documents.couch.MockShelf.Kept;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.testing.BadDays;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.mockserver.integration.ClientAndServer;
import org.mockserver.mock.action.ExpectationResponseCallback;
import org.mockserver.model.HttpRequest;
import org.mockserver.model.HttpResponse;

/** As much of a CouchDB as a client of ours meets, answering as its manual describes it. */
final class MockCouch implements ExpectationResponseCallback {
  private static final String NODES = "[\"couchdb@a\",\"couchdb@b\",\"couchdb@c\"]";
  final MockShelf shelf = new MockShelf();
  final AtomicBoolean losesTheSecondPage = new AtomicBoolean();
  final AtomicBoolean keepsQuietAfterActing = new AtomicBoolean();
  final AtomicBoolean indexes = new AtomicBoolean();

  void answersAt(ClientAndServer server) {
    server.when(request()).respond((ExpectationResponseCallback) this);
  }

  @Override
  public HttpResponse handle(HttpRequest request) {
    return switch (request.getPath().getValue()) {
      case "/" -> yes("{\"couchdb\":\"Welcome\",\"version\":\"2.3.1\"}");
      case "/_up" -> yes("{\"status\":\"ok\"}");
      case "/_membership" -> yes("{\"all_nodes\":%s,\"cluster_nodes\":%s}".formatted(NODES, NODES));
      case "/_session" -> yes("{\"ok\":true,\"userCtx\":{\"name\":\"ops\",\"roles\":[]}}");
      case "/gpii" -> yes(told());
      case "/gpii/_shards" -> yes("{\"shards\":{\"0-7\":%s,\"8-f\":%s}}".formatted(NODES, NODES));
      case "/gpii/_all_docs" -> allDocs(request);
      case "/gpii/_bulk_docs" -> bulk(request);
      case "/gpii/_design/views/_view/findAllGpiiKeys" -> view();
      default -> no(404, "not_found", "missing");
    };
  }

  private String told() {
    return JsonObject.empty()
        .with("db_name", "gpii")
        .with("doc_count", shelf.there().size())
        .with("doc_del_count", shelf.deleted())
        .with("update_seq", shelf.sequence.get() + "-g1AAAA")
        .with("sizes", JsonObject.empty().with("file", 4096).with("active", 1024).tree())
        .toString();
  }

  private HttpResponse allDocs(HttpRequest request) {
    if (request.getMethod().getValue().equals("POST")) {
      return rows(
          Json.items(Json.member(body(request), "keys")).stream()
              .map(JsonNode::getStringValue)
              .map(this::row));
    }
    String start = request.getFirstQueryStringParameter("startkey");
    if (!start.isEmpty() && losesTheSecondPage.get()) {
      return no(404, "not_found", "missing");
    }
    String from = Json.read(start).map(JsonNode::getStringValue).orElse("");
    return rows(
        shelf.there().entrySet().stream()
            .filter(it -> it.getKey().compareTo(from) >= 0)
            .limit(Integer.parseInt(request.getFirstQueryStringParameter("limit")))
            .map(MockCouch::there));
  }

  private static HttpResponse rows(Stream<JsonNode> rows) {
    return yes(JsonObject.empty().with("rows", rows.toList()).toString());
  }

  private JsonNode row(String id) {
    return shelf
        .standing(id)
        .map(
            it ->
                it.body().isPresent()
                    ? there(Map.entry(id, it))
                    : begun(id, it.revision(), true).with("doc", JsonNode.nullNode()).tree())
        .orElseGet(() -> JsonObject.empty().with("key", id).with("error", "not_found").tree());
  }

  private static JsonNode there(Map.Entry<String, Kept> kept) {
    return begun(kept.getKey(), kept.getValue().revision(), false)
        .with("doc", MockShelf.whole(kept.getValue()))
        .tree();
  }

  private static JsonObject begun(String id, String revision, boolean deleted) {
    JsonObject value = JsonObject.empty().with("rev", revision);
    return JsonObject.empty()
        .with("id", id)
        .with("key", id)
        .with("value", (deleted ? value.with("deleted", true) : value).tree());
  }

  private HttpResponse bulk(HttpRequest request) {
    JsonNode body = body(request);
    List<JsonNode> documents = Json.items(Json.member(body, "docs"));
    boolean anew = DocumentJson.isTrue(body, "new_edits");
    if (!anew) {
      documents.forEach(shelf::restore);
    }
    List<JsonNode> rows = anew ? documents.stream().map(this::edited).toList() : List.of();
    HttpResponse answer = BadDays.answer(201, Json.write(Json.array(rows)));
    return keepsQuietAfterActing.getAndSet(false) ? answer.withDelay(TimeUnit.SECONDS, 5) : answer;
  }

  private JsonNode edited(JsonNode document) {
    String id = Json.text(document, "_id").orElseThrow();
    Optional<String> revision = shelf.edit(document);
    JsonObject row = JsonObject.empty();
    return revision
        .map(it -> row.with("ok", true).with("id", id).with("rev", it))
        .orElseGet(
            () ->
                row.with("id", id)
                    .with("error", "conflict")
                    .with("reason", "Document update conflict."))
        .tree();
  }

  /** Where its design was written, and slow where it has to catch up. */
  private HttpResponse view() {
    if (!shelf.there().containsKey("_design/views")) {
      return no(404, "not_found", "missing");
    }
    long keys =
        shelf.there().values().stream()
            .flatMap(it -> it.body().stream())
            .filter(it -> Json.text(it, "type").filter("gpiiKey"::equals).isPresent())
            .count();
    HttpResponse answer = yes("{\"total_rows\":%d,\"offset\":0,\"rows\":[]}".formatted(keys));
    return indexes.get() ? answer.withDelay(TimeUnit.SECONDS, 2) : answer;
  }

  private static JsonNode body(HttpRequest request) {
    return Json.read(request.getBodyAsString()).orElseThrow();
  }

  private static HttpResponse yes(String body) {
    return BadDays.answer(200, body);
  }

  static HttpResponse no(int status, String error, String reason) {
    return BadDays.answer(
        status, JsonObject.empty().with("error", error).with("reason", reason).toString());
  }
}
