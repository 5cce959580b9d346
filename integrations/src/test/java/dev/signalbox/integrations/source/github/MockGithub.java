package dev.signalbox.integrations.source.github;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.mockserver.model.HttpRequest.request;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.source.Forge;
import dev.signalbox.integrations.source.SourceStage;
import dev.signalbox.integrations.testing.BadDays;
import io.micronaut.json.tree.JsonNode;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.mockserver.integration.ClientAndServer;
import org.mockserver.mock.action.ExpectationResponseCallback;
import org.mockserver.model.HttpRequest;
import org.mockserver.model.HttpResponse;

/** As much of GitHub as a client of ours meets, answering as their pages describe it. */
final class MockGithub implements ExpectationResponseCallback {
  private static final String HOME = "/repos/" + SourceStage.REPOSITORY;
  private final Forge forge;

  MockGithub(Forge forge) {
    this.forge = forge;
  }

  void answersAt(ClientAndServer server) {
    server.when(request()).respond((ExpectationResponseCallback) this);
  }

  @Override
  public HttpResponse handle(HttpRequest asked) {
    String path = asked.getPath().getValue();
    if (!path.startsWith(HOME)
        || !asked.getFirstHeader("Accept").equals("application/vnd.github+json")) {
      return no(404, "Not Found");
    }
    String rest = path.substring(HOME.length());
    return asked.getMethod().getValue().equals("GET")
        ? get(asked, rest)
        : written(asked.getMethod().getValue() + " " + rest, body(asked));
  }

  private static JsonNode body(HttpRequest asked) {
    return Json.read(asked.getBodyAsString()).orElseThrow();
  }

  private HttpResponse get(HttpRequest asked, String rest) {
    if (rest.startsWith("/contents/")) {
      return contents(asked.getFirstQueryStringParameter("ref"), rest.substring(10));
    }
    if (rest.startsWith("/git/ref/heads/")) {
      return forge.has(rest.substring(15)) ? named("commit", "e".repeat(40)) : gone();
    }
    if (rest.startsWith("/compare/")) {
      return Comparing.answer(forge, asked, rest.substring(9));
    }
    if (rest.startsWith("/pulls")) {
      return Pulling.answer(forge, asked, rest.substring(6));
    }
    if (rest.startsWith("/commits/")) {
      return forge.has(rest.substring(9)) ? yes(200, JsonObject.empty()) : no(422, "No commit");
    }
    return rest.startsWith("/git/") ? tag(rest) : yes(200, JsonObject.empty());
  }

  private HttpResponse contents(String at, String path) {
    return forge
        .kept(at, path)
        .map(
            it ->
                yes(
                    200,
                    JsonObject.empty()
                        .with("type", "file")
                        .with("encoding", "base64")
                        .with("size", it.text().getBytes(UTF_8).length)
                        .with("sha", blob(it.text()))
                        .with("content", Base64.getMimeEncoder().encodeToString(bytes(it)))
                        .with("html_url", "https://github.there/blob/" + at + "/" + path)))
        .orElseGet(MockGithub::gone);
  }

  private static byte[] bytes(Forge.Kept kept) {
    return kept.text().getBytes(UTF_8);
  }

  private static String blob(String text) {
    return "%040x".formatted(text.hashCode() & 0xffff_ffffL);
  }

  /** A signed tag is an object of its own; one that is not may be the commit's name alone. */
  private HttpResponse tag(String rest) {
    String name = rest.substring(rest.lastIndexOf('/') + 1);
    if (rest.startsWith("/git/tags/")) {
      return yes(
          200,
          object("commit", name.substring(1) + name.charAt(1))
              .with(
                  "verification",
                  JsonObject.empty().with("verified", true).with("reason", "valid").tree()));
    }
    return forge
        .find(name)
        .map(Forge.Released::tag)
        .map(
            it ->
                it.signature().name().equals("NONE")
                    ? named("commit", it.commit())
                    : named("tag", "f" + it.commit().substring(1)))
        .orElseGet(MockGithub::gone);
  }

  private static HttpResponse named(String type, String sha) {
    return yes(200, object(type, sha).with("ref", "refs/there"));
  }

  private static JsonObject object(String type, String sha) {
    return JsonObject.empty()
        .with("object", JsonObject.empty().with("type", type).with("sha", sha).tree());
  }

  private HttpResponse written(String what, JsonNode body) {
    HttpResponse told =
        switch (what) {
          case "POST /git/refs" -> branched(body);
          case "POST /pulls" -> Pulling.opened(forge, body);
          case String pull when pull.startsWith("PATCH /pulls/") ->
              Pulling.changed(forge, body, pull.substring("PATCH /pulls/".length()));
          default -> committed(what.substring("PUT /contents/".length()), body);
        };
    return forge.keepsQuietAfterActing.getAndSet(false)
        ? told.withDelay(TimeUnit.SECONDS, 5)
        : told;
  }

  private HttpResponse branched(JsonNode body) {
    String name = Json.text(body, "ref").orElseThrow().substring("refs/heads/".length());
    if (forge.has(name)) {
      return no(422, "Reference already exists");
    }
    forge.fork(name, "develop");
    return yes(201, JsonObject.empty().with("ref", "refs/heads/" + name));
  }

  private HttpResponse committed(String path, JsonNode body) {
    forge.beforeWriting();
    String branch = Json.text(body, "branch").orElseThrow();
    Optional<String> now = forge.kept(branch, path).map(it -> blob(it.text()));
    Optional<String> was = Json.text(body, "sha");
    if (!now.equals(was)) {
      return was.isEmpty()
          ? no(422, "\"sha\" wasn't supplied.")
          : no(409, path + " does not match " + was.get());
    }
    byte[] content = Base64.getDecoder().decode(Json.text(body, "content").orElseThrow());
    forge.commit(
        branch, path, new String(content, UTF_8), Json.text(body, "message").orElseThrow());
    JsonNode commit = JsonObject.empty().with("html_url", "https://github.there/commit/1").tree();
    return yes(200, JsonObject.empty().with("commit", commit));
  }

  private static HttpResponse gone() {
    return no(404, "Not Found");
  }

  static HttpResponse yes(int status, JsonObject body) {
    return BadDays.answer(status, body.toString());
  }

  static HttpResponse no(int status, String message) {
    return BadDays.answer(status, JsonObject.empty().with("message", message).toString());
  }
}
