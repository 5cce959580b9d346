package dev.signalbox.integrations.pipelines.gitlab;

import static org.mockserver.model.HttpRequest.request;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.pipelines.Builds;
import dev.signalbox.integrations.testing.BadDays;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.mockserver.integration.ClientAndServer;
import org.mockserver.mock.action.ExpectationResponseCallback;
import org.mockserver.model.HttpRequest;
import org.mockserver.model.HttpResponse;

/** As much of GitLab as a client of ours meets, answering as their pages describe it. */
final class MockGitlab implements ExpectationResponseCallback {
  private static final String ME = "ops-bot";
  final MockBuilds builds = new MockBuilds();
  final MockVariables variables = new MockVariables();
  final AtomicReference<Optional<JsonObject>> mirror = new AtomicReference<>(Optional.empty());
  final List<JsonNode> runners = new CopyOnWriteArrayList<>();
  final AtomicBoolean losesTheSecondPage = new AtomicBoolean();
  final AtomicBoolean keepsQuietAfterActing = new AtomicBoolean();
  private final AtomicReference<String> access = new AtomicReference<>("enabled");
  private final Written written = new Written(builds);

  void answersAt(ClientAndServer server) {
    server.when(request()).respond((ExpectationResponseCallback) this);
  }

  @Override
  public HttpResponse handle(HttpRequest request) {
    String path = request.getPath().getValue().replace("/api/v4", "");
    HttpResponse answer = answer(request, path);
    boolean write = !request.getMethod().getValue().equals("GET");
    return write && keepsQuietAfterActing.getAndSet(false)
        ? answer.withDelay(TimeUnit.SECONDS, 5)
        : answer;
  }

  private HttpResponse answer(HttpRequest request, String path) {
    if (path.equals("/user")) {
      return yes(JsonObject.empty().with("id", 7).with("username", ME).tree());
    }
    String byNumber = "/projects/" + Written.PROJECT;
    if (path.startsWith(byNumber + "/")) {
      return inside(request, path.substring(byNumber.length() + 1).split("/"));
    }
    return path.replace("%2F", "/").equals("/projects/" + Builds.PATH)
        ? project(request)
        : MockVariables.refused(404, "404 Project Not Found");
  }

  private HttpResponse project(HttpRequest request) {
    if (request.getMethod().getValue().equals("PUT")) {
      JsonNode body = Json.read(request.getBodyAsString()).orElseThrow();
      access.set(Json.text(body, "builds_access_level").orElseThrow());
    }
    return yes(
        JsonObject.empty()
            .with("id", Written.PROJECT)
            .with("path_with_namespace", Builds.PATH)
            .with("default_branch", Builds.BRANCH)
            .with("builds_access_level", access.get())
            .tree());
  }

  private HttpResponse inside(HttpRequest request, String[] pieces) {
    return switch (pieces[0]) {
      case "pipelines" -> pipelines(request, pieces);
      case "jobs" -> pieces.length == 1 ? scoped(request) : jobs(pieces);
      case "variables" -> variables.answer(request, pieces.length > 1 ? pieces[1] : "");
      case "deployments" -> deployments(request);
      case "runners" -> runners(request);
      case "mirror" -> mirror(request);
      default -> MockVariables.refused(404, "404 Not Found");
    };
  }

  private HttpResponse pipelines(HttpRequest request, String[] pieces) {
    Narrowed asked = new Narrowed(request, builds);
    if (pieces.length == 1) {
      List<JsonNode> found =
          new ArrayList<>(
              builds.refs.keySet().stream()
                  .filter(it -> asked.isMeant(it))
                  .map(written::pipeline)
                  .toList());
      return new Paged(request, losesTheSecondPage).of(found.reversed());
    }
    long id = Long.parseLong(pieces[1]);
    if (!builds.refs.containsKey(id)) {
      return MockVariables.refused(404, "404 Not found");
    }
    return pieces.length == 2
        ? yes(written.pipeline(id))
        : new Paged(request, losesTheSecondPage)
            .of(asked.tries(id).stream().map(written::job).toList());
  }

  private HttpResponse scoped(HttpRequest request) {
    String scope = request.getFirstQueryStringParameter("scope");
    return new Paged(request, losesTheSecondPage)
        .of(
            builds.pieces.values().stream()
                .filter(it -> !it.retried() && it.status().equals(scope))
                .map(written::job)
                .toList());
  }

  private HttpResponse jobs(String[] pieces) {
    if (access.get().equals("disabled")) {
      return MockVariables.refused(403, "403 Forbidden");
    }
    long id = Long.parseLong(pieces[1]);
    Optional<Piece> piece = Optional.ofNullable(builds.pieces.get(id));
    if (piece.isEmpty()) {
      return MockVariables.refused(404, "404 Not found");
    }
    return switch (pieces.length > 2 ? pieces[2] : "") {
      case "play" -> told(played(id), 200, 400, "400 Bad request - Unplayable Job");
      case "retry" -> told(repeated(id), 201, 403, "403 Forbidden - Job is not retryable");
      case "trace" -> HttpResponse.response(builds.traces.getOrDefault(id, ""));
      default -> yes(written.job(piece.get()));
    };
  }

  private Optional<Piece> played(long id) {
    if (builds.somebodyIsFaster.getAndSet(false)) {
      return builds.play(id, "a-person").flatMap(_ -> builds.play(id, ME));
    }
    return builds.play(id, ME);
  }

  private Optional<Piece> repeated(long id) {
    if (builds.somebodyIsFaster.getAndSet(false)) {
      return builds.retry(id, "a-person").flatMap(_ -> builds.retry(id, ME));
    }
    return builds.retry(id, ME);
  }

  private HttpResponse told(Optional<Piece> done, int yes, int no, String why) {
    return done.map(it -> BadDays.answer(yes, Json.write(written.job(it))))
        .orElseGet(() -> MockVariables.refused(no, why));
  }

  private HttpResponse deployments(HttpRequest request) {
    boolean paired =
        request.getFirstQueryStringParameter("order_by").equals("finished_at")
            && !request.getFirstQueryStringParameter("finished_after").isEmpty();
    if (!paired) {
      return MockVariables.refused(400, "`finished_at` filter and sorting must be paired");
    }
    String environment = request.getFirstQueryStringParameter("environment");
    List<JsonNode> found =
        builds.deployed.stream()
            .filter(it -> it.seed().deploys().equals(Optional.of(environment)))
            .map(written::deployment)
            .toList();
    return new Paged(request, losesTheSecondPage).of(found.reversed());
  }

  private HttpResponse runners(HttpRequest request) {
    String tag = request.getFirstQueryStringParameter("tag_list");
    return new Paged(request, losesTheSecondPage)
        .of(runners.stream().filter(it -> Json.text(it, "tag").equals(Optional.of(tag))).toList());
  }

  private HttpResponse mirror(HttpRequest request) {
    if (mirror.get().isEmpty()) {
      return MockVariables.refused(404, "404 Not Found");
    }
    if (request.getMethod().getValue().equals("POST")) {
      mirror.updateAndGet(it -> it.map(is -> is.with("update_status", "scheduled")));
      return BadDays.answer(200, "200");
    }
    return yes(mirror.get().orElseThrow().tree());
  }

  static HttpResponse yes(JsonNode body) {
    return BadDays.answer(200, Json.write(body));
  }
}
