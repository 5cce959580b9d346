package dev.signalbox.integrations.sandbox.builds;

import dev.signalbox.integrations.builds.Build;
import dev.signalbox.integrations.builds.BuildId;
import dev.signalbox.integrations.builds.Stage;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.sandbox.Thing;
import dev.signalbox.integrations.sandbox.Words;
import io.micronaut.json.tree.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A build, with the times that it will keep.
 *
 * @param pushed nobody has asked for it
 */
record KeptBuild(
    long id,
    String branch,
    String sha,
    boolean pushed,
    Instant began,
    Instant ends,
    Fortune fortune) {
  private static final Duration PREPARED = Duration.ofSeconds(2);
  private static final int PART = 10;

  static KeptBuild read(Thing thing) {
    JsonNode body = thing.body();
    return new KeptBuild(
        Json.member(body, "id").orElseThrow().getLongValue(),
        Words.of(thing, "branch"),
        Words.of(thing, "sha"),
        Json.member(body, "pushed").filter(JsonNode::getBooleanValue).isPresent(),
        Instant.parse(Words.of(thing, "began")),
        Instant.parse(Words.of(thing, "ends")),
        Fortune.valueOf(Words.of(thing, "fortune")));
  }

  JsonObject body() {
    return JsonObject.empty()
        .with("id", JsonNode.createNumberNode(id))
        .with("branch", branch)
        .with("sha", sha)
        .with("pushed", pushed)
        .with("began", began.toString())
        .with("ends", ends.toString())
        .with("fortune", fortune.name());
  }

  KeptBuild going(Instant from, Instant until, Fortune another) {
    return new KeptBuild(id, branch, sha, pushed, from, until, another);
  }

  Stage stage(Instant now) {
    if (!now.isBefore(ends)) {
      return fortune.end();
    }
    Duration part = Duration.between(began, ends).dividedBy(PART);
    Duration step = part.compareTo(PREPARED) < 0 ? part : PREPARED;
    if (now.isBefore(began.plus(step))) {
      return Stage.CREATED;
    }
    return now.isBefore(began.plus(step).plus(step)) ? Stage.RECEIVED : Stage.STARTED;
  }

  Build seen(String repository, Instant now) {
    return new Build(
        new BuildId(id),
        Long.toString(id),
        branch,
        sha,
        stage(now),
        "https://travis.sandbox/github/%s/builds/%d".formatted(repository, id),
        Optional.of(began),
        Optional.of(ends).filter(it -> !now.isBefore(it)));
  }
}
