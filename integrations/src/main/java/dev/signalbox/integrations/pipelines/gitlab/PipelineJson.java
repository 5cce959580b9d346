package dev.signalbox.integrations.pipelines.gitlab;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Pipeline;
import dev.signalbox.integrations.pipelines.Progress;
import io.micronaut.json.tree.JsonNode;
import java.time.Instant;
import java.util.Optional;

/** Their pipelines and jobs in our words; empty for what is neither. */
final class PipelineJson {
  private PipelineJson() {}

  static Optional<Pipeline> pipeline(JsonNode item) {
    Optional<Long> id = Fields.number(item, "id");
    Optional<String> ref = Json.text(item, "ref");
    Optional<String> sha = Json.text(item, "sha");
    Optional<Progress> progress = Status.of(item);
    Optional<Instant> created = Fields.moment(item, "created_at");
    boolean whole =
        id.isPresent()
            && ref.isPresent()
            && sha.isPresent()
            && progress.isPresent()
            && created.isPresent();
    return whole
        ? Optional.of(
            new Pipeline(id.get(), ref.get(), sha.get(), progress.get(), created.get(), url(item)))
        : Optional.empty();
  }

  static Optional<Job> job(JsonNode item) {
    Optional<Long> id = Fields.number(item, "id");
    Optional<String> name = Json.text(item, "name");
    Optional<Long> pipeline = Json.member(item, "pipeline").flatMap(it -> Fields.number(it, "id"));
    Optional<Progress> progress = Status.of(item);
    boolean whole =
        id.isPresent() && name.isPresent() && pipeline.isPresent() && progress.isPresent();
    return whole
        ? Optional.of(
            new Job(
                id.get(),
                name.get(),
                pipeline.get(),
                progress.get(),
                Json.member(item, "user").flatMap(it -> Json.text(it, "username")),
                outcome(item)))
        : Optional.empty();
  }

  private static Job.Outcome outcome(JsonNode item) {
    return new Job.Outcome(
        Fields.moment(item, "finished_at"), Json.text(item, "failure_reason"), url(item));
  }

  private static String url(JsonNode item) {
    return Json.text(item, "web_url").orElse("");
  }
}
