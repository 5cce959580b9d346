package dev.signalbox.integrations.source.gitlab;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.mockserver.model.HttpRequest.request;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.source.Changes;
import dev.signalbox.integrations.source.Forge;
import dev.signalbox.integrations.source.SourceStage;
import dev.signalbox.integrations.testing.BadDays;
import io.micronaut.json.tree.JsonNode;
import java.net.URLDecoder;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.mockserver.integration.ClientAndServer;
import org.mockserver.mock.action.ExpectationResponseCallback;
import org.mockserver.model.HttpRequest;
import org.mockserver.model.HttpResponse;

/** As much of GitLab as a client of ours meets, answering as their pages describe it. */
final class MockGitlab implements ExpectationResponseCallback {
  private static final String HOME = "/api/v4/projects/" + SourceStage.REPOSITORY;
  private final Forge forge;

  MockGitlab(Forge forge) {
    this.forge = forge;
  }

  void answersAt(ClientAndServer server) {
    server.when(request()).respond((ExpectationResponseCallback) this);
  }

  @Override
  public HttpResponse handle(HttpRequest asked) {
    String path = URLDecoder.decode(asked.getPath().getValue(), UTF_8);
    if (!path.startsWith(HOME)) {
      return no(404, "404 Project Not Found");
    }
    String rest = path.substring(HOME.length()).replaceFirst("^/repository", "");
    return asked.getMethod().getValue().equals("GET")
        ? get(asked, rest)
        : written(rest, Json.read(asked.getBodyAsString()).orElseThrow());
  }

  private HttpResponse get(HttpRequest asked, String rest) {
    if (rest.startsWith("/files/")) {
      return file(asked.getFirstQueryStringParameter("ref"), rest.substring(7));
    }
    if (rest.startsWith("/commits/")) {
      return forge.has(rest.substring(9))
          ? yes(200, JsonObject.empty().with("id", "e".repeat(40)))
          : gone("Commit");
    }
    if (rest.startsWith("/tags/")) {
      return rest.endsWith("/signature")
          ? signature(rest.substring(6, rest.lastIndexOf('/')))
          : tag(rest.substring(6));
    }
    if (rest.equals("/compare")) {
      return compared(
          forge.since(
              asked.getFirstQueryStringParameter("from"),
              asked.getFirstQueryStringParameter("to")));
    }
    return rest.startsWith("/merge_requests")
        ? Merging.answer(forge, asked, rest.substring(15))
        : yes(200, JsonObject.empty());
  }

  private HttpResponse file(String at, String path) {
    return forge
        .kept(at, path)
        .map(
            it ->
                yes(
                    200,
                    JsonObject.empty()
                        .with("encoding", "base64")
                        .with("size", it.text().getBytes(UTF_8).length)
                        .with("last_commit_id", it.commit())
                        .with(
                            "content",
                            Base64.getEncoder().encodeToString(it.text().getBytes(UTF_8)))))
        .orElseGet(() -> gone("File"));
  }

  private HttpResponse tag(String name) {
    return forge
        .find(name)
        .map(it -> JsonObject.empty().with("id", it.tag().commit()).tree())
        .map(commit -> yes(200, JsonObject.empty().with("name", name).with("commit", commit)))
        .orElseGet(() -> gone("Tag"));
  }

  private HttpResponse signature(String name) {
    return forge
        .find(name)
        .filter(it -> !it.tag().signature().name().equals("NONE"))
        .map(it -> it.tag().signature().name().toLowerCase(Locale.ROOT))
        .map(it -> yes(200, JsonObject.empty().with("verification_status", it)))
        .orElseGet(() -> gone("Signature"));
  }

  private static HttpResponse compared(Changes changes) {
    return yes(
        200,
        JsonObject.empty()
            .with("compare_timeout", false)
            .with(
                "commits",
                changes.commits().stream()
                    .map(it -> JsonObject.empty().with("id", it.sha()).with("title", it.title()))
                    .map(JsonObject::tree)
                    .toList())
            .with(
                "diffs",
                changes.files().stream()
                    .map(it -> JsonObject.empty().with("new_path", it).with("old_path", it))
                    .map(JsonObject::tree)
                    .toList()));
  }

  private HttpResponse written(String rest, JsonNode body) {
    HttpResponse told =
        switch (rest) {
          case "/branches" -> branched(body);
          case "/commits" -> committed(body);
          case String request when request.startsWith("/merge_requests/") ->
              Merging.changed(forge, body, request.substring("/merge_requests/".length()));
          default -> Merging.opened(forge, body);
        };
    return forge.keepsQuietAfterActing.getAndSet(false)
        ? told.withDelay(TimeUnit.SECONDS, 5)
        : told;
  }

  private HttpResponse branched(JsonNode body) {
    String name = Json.text(body, "branch").orElseThrow();
    if (forge.has(name)) {
      return no(400, "Branch already exists");
    }
    forge.fork(name, "develop");
    return yes(201, JsonObject.empty().with("name", name));
  }

  private HttpResponse committed(JsonNode body) {
    forge.beforeWriting();
    String branch = Json.text(body, "branch").orElseThrow();
    JsonNode action = Json.items(Json.member(body, "actions")).getFirst();
    String path = Json.text(action, "file_path").orElseThrow();
    Optional<String> now = forge.kept(branch, path).map(Forge.Kept::commit);
    boolean creates = Json.text(action, "action").equals(Optional.of("create"));
    if (creates && now.isPresent()) {
      return no(400, "A file with this name already exists");
    }
    if (!creates && !now.equals(Json.text(action, "last_commit_id"))) {
      return no(400, "You are attempting to update a file that has changed");
    }
    forge.commit(
        branch,
        path,
        Json.text(action, "content").orElseThrow(),
        Json.text(body, "commit_message").orElseThrow());
    return yes(201, JsonObject.empty().with("web_url", "https://gitlab.there/-/commit/1"));
  }

  private static HttpResponse gone(String what) {
    return no(404, "404 %s Not Found".formatted(what));
  }

  static HttpResponse yes(int status, JsonObject body) {
    return BadDays.answer(status, body.toString());
  }

  static HttpResponse no(int status, String message) {
    return BadDays.answer(status, JsonObject.empty().with("message", message).toString());
  }
}
