package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.sandbox.Thing;
import dev.signalbox.integrations.sandbox.Things;
import io.micronaut.json.tree.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One project, as one transaction sees it.
 *
 * @param self what is kept of the project itself
 */
record Yard(Things things, Thing self, Instant now) {
  static final String PROJECT = "ci-project";
  static final String PIPELINE = "ci-pipeline";
  static final String JOB = "ci-job";
  private static final long BEFORE = 1000;

  String path() {
    return self.key();
  }

  private String beginning() {
    return path() + ":";
  }

  private String key(long id) {
    return "%s%012d".formatted(beginning(), id);
  }

  /** Never given twice: nothing is ever taken away. */
  static long next(Things things) {
    return BEFORE + 1 + things.all(PIPELINE, "").size() + things.all(JOB, "").size();
  }

  List<JsonNode> pipelines() {
    return things.all(PIPELINE, beginning()).stream().map(Thing::body).toList();
  }

  Optional<JsonNode> pipeline(long id) {
    return things.find(PIPELINE, key(id)).map(Thing::body);
  }

  long begin(String ref, String sha) {
    long id = next(things);
    JsonObject body =
        JsonObject.empty()
            .with("id", JsonNode.createNumberNode(id))
            .with("ref", ref)
            .with("sha", sha)
            .with("created", now.toString());
    things.add(PIPELINE, key(id), body);
    return id;
  }

  List<Work> works() {
    return things.all(JOB, beginning()).stream().map(it -> WorkBody.read(it.body())).toList();
  }

  Optional<Work> work(long id) {
    return WorkBody.of(things.find(JOB, key(id)).map(Thing::body));
  }

  Batch batch(long pipeline) {
    return new Batch(works().stream().filter(it -> it.pipeline() == pipeline).toList(), now);
  }

  void add(Work work) {
    things.add(JOB, key(work.id()), WorkBody.write(work));
  }

  void replace(Work work) {
    things.replace(things.find(JOB, key(work.id())).orElseThrow(), WorkBody.write(work));
  }

  String branch() {
    return Json.text(self.body(), "branch").orElseThrow();
  }

  /** Where what is deployed to an environment comes to stand; nowhere we know of for some. */
  Optional<String> site(String environment) {
    return Json.text(self.body(), "site")
        .flatMap(
            site ->
                Json.text(self.body(), "estate")
                    .map(estate -> "%s/%s/%s".formatted(estate, environment, site)));
  }
}
