package dev.signalbox.integrations.builds.travis;

import dev.signalbox.integrations.builds.Build;
import dev.signalbox.integrations.builds.BuildId;
import dev.signalbox.integrations.builds.Job;
import dev.signalbox.integrations.builds.JobId;
import dev.signalbox.integrations.builds.Stage;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Their builds and jobs in our words; empty for what is neither.
 *
 * @param slug the repository, which an answer does not always name
 */
record BuildJson(String slug) {
  Optional<Build> build(JsonNode item) {
    Optional<BuildId> id = id(item).map(BuildId::new);
    Optional<String> number = Json.text(item, "number");
    Optional<String> branch = Json.member(item, "branch").flatMap(it -> Json.text(it, "name"));
    Optional<String> sha = Json.member(item, "commit").flatMap(it -> Json.text(it, "sha"));
    Optional<Stage> stage = stage(item);
    boolean whole =
        id.isPresent()
            && number.isPresent()
            && branch.isPresent()
            && sha.isPresent()
            && stage.isPresent();
    return whole
        ? Optional.of(
            new Build(
                id.get(),
                number.get(),
                branch.get(),
                sha.get(),
                stage.get(),
                page(id.get()),
                RequestJson.moment(item, "started_at"),
                RequestJson.moment(item, "finished_at").filter(_ -> stage.get().isOver())))
        : Optional.empty();
  }

  private String page(BuildId id) {
    return "https://app.travis-ci.com/github/%s/builds/%s".formatted(slug, id);
  }

  static Optional<Job> job(JsonNode item) {
    return id(item)
        .map(JobId::new)
        .flatMap(
            id ->
                Json.text(item, "number")
                    .flatMap(number -> stage(item).map(stage -> new Job(id, number, stage))));
  }

  static Optional<Long> id(JsonNode item) {
    return Json.member(item, "id")
        .filter(JsonNode::isNumber)
        .map(JsonNode::getLongValue)
        .filter(it -> it > 0);
  }

  /** Empty for a word that we do not know: it is not taken for any other. */
  private static Optional<Stage> stage(JsonNode item) {
    return Json.text(item, "state")
        .flatMap(
            word ->
                switch (word) {
                  case "created" -> Optional.of(Stage.CREATED);
                  case "queued" -> Optional.of(Stage.QUEUED);
                  case "received" -> Optional.of(Stage.RECEIVED);
                  case "started" -> Optional.of(Stage.STARTED);
                  case "passed" -> Optional.of(Stage.PASSED);
                  case "failed" -> Optional.of(Stage.FAILED);
                  case "errored" -> Optional.of(Stage.ERRORED);
                  case "canceled" -> Optional.of(Stage.CANCELLED);
                  default -> Optional.empty();
                });
  }

  /** Empty where one of them cannot be read: half a list is none. */
  static <T> Optional<List<T>> each(List<JsonNode> items, Function<JsonNode, Optional<T>> reading) {
    List<T> read = items.stream().map(reading).flatMap(Optional::stream).toList();
    return read.size() == items.size() ? Optional.of(read) : Optional.empty();
  }
}
