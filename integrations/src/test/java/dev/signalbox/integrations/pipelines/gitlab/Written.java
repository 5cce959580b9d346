package dev.signalbox.integrations.pipelines.gitlab;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.pipelines.Variable;
import io.micronaut.json.tree.JsonNode;
import java.time.Instant;
import java.util.Optional;

/** Things as GitLab writes them. */
record Written(MockBuilds builds) {
  static final int PROJECT = 11_385_199;

  private static JsonNode number(long value) {
    return JsonNode.createNumberNode(value);
  }

  JsonNode pipeline(long id) {
    return JsonObject.empty()
        .with("id", number(id))
        .with("iid", 12)
        .with("project_id", PROJECT)
        .with("status", builds.status(id))
        .with("source", "push")
        .with("ref", String.valueOf(builds.refs.get(id)))
        .with("sha", builds.sha(id))
        .with("web_url", "https://gitlab.com/p/-/pipelines/" + id)
        .with("created_at", "2026-11-20T09:00:00.000+08:00")
        .tree();
  }

  JsonNode job(Piece piece) {
    JsonObject user = JsonObject.empty().with("id", 1).with("username", piece.by());
    return JsonObject.empty()
        .with("id", number(piece.id()))
        .with("name", piece.seed().name())
        .with("stage", "live build")
        .with("status", piece.status())
        .with("tag", true)
        .with("user", user.tree())
        .with("pipeline", JsonObject.empty().with("id", number(piece.pipeline())).tree())
        .orNull("started_at", piece.finished().map(Instant::toString))
        .orNull("finished_at", piece.finished().map(Instant::toString))
        .orNull("failure_reason", reason(piece))
        .with("web_url", "https://gitlab.com/p/-/jobs/" + piece.id())
        .tree();
  }

  private static Optional<String> reason(Piece piece) {
    return Optional.of("script_failure").filter(_ -> piece.status().equals("failed"));
  }

  JsonNode deployment(Piece piece) {
    return JsonObject.empty()
        .with("id", number(piece.id()))
        .with("status", "success")
        .with("ref", String.valueOf(builds.refs.get(piece.pipeline())))
        .with("sha", builds.sha(piece.pipeline()))
        .with("updated_at", "2026-11-20T09:00:00.000Z")
        .with("deployable", job(piece))
        .tree();
  }

  static JsonNode variable(Variable variable) {
    return JsonObject.empty()
        .with("key", variable.name().key())
        .with("value", variable.value())
        .with("variable_type", "env_var")
        .with("protected", variable.traits().guarded())
        .with("masked", variable.traits().masked())
        .with("hidden", false)
        .with("raw", variable.traits().verbatim())
        .with("environment_scope", variable.name().scope())
        .with("description", JsonNode.nullNode())
        .tree();
  }

  static JsonNode no(String message) {
    return JsonObject.empty().with("message", Json.text(message)).tree();
  }
}
