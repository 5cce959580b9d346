package dev.signalbox.integrations.pipelines.gitlab;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.http.Address;
import dev.signalbox.integrations.pipelines.Begun;
import dev.signalbox.integrations.pipelines.History;
import dev.signalbox.integrations.pipelines.Pipeline;
import dev.signalbox.integrations.pipelines.Project;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What GitLab has run lately. A job keeps the number that it got with its pipeline, so one that is
 * played late is found by its pipeline alone, which changes with it.
 */
@Singleton
@InEarnest
final class GitlabHistory implements History {
  private final Gitlab gitlab;

  GitlabHistory(Gitlab gitlab) {
    this.gitlab = gitlab;
  }

  @Override
  public Asked<List<Begun>> since(Project project, Instant moment) {
    String doing = "looking which jobs of %s have been set going".formatted(project);
    return gitlab
        .id(project, doing)
        .then(
            id ->
                changed(project, doing, id, moment)
                    .then(pipelines -> begun(project, doing, id, pipelines)))
        .map(all -> all.stream().filter(it -> it.isSince(moment)).toList());
  }

  private Asked<List<Pipeline>> changed(Project project, String doing, String id, Instant moment) {
    Address address =
        Address.of("projects", id, "pipelines").with("updated_after", moment.toString());
    return gitlab
        .all(project.on().reach(), doing, address)
        .then(items -> Gitlab.read(doing, Fields.each(items, PipelineJson::pipeline)));
  }

  private Asked<List<Begun>> begun(
      Project project, String doing, String id, List<Pipeline> pipelines) {
    Asked<List<Begun>> all = new Asked.Told<>(List.of());
    for (Pipeline pipeline : pipelines) {
      all =
          all.then(
              some ->
                  jobs(project, doing, id, pipeline)
                      .map(more -> Stream.concat(some.stream(), more.stream()).toList()));
    }
    return all;
  }

  private Asked<List<Begun>> jobs(Project project, String doing, String id, Pipeline pipeline) {
    Address address =
        Address.of("projects", id, "pipelines", String.valueOf(pipeline.id()), "jobs")
            .with("include_retried", "true");
    return gitlab
        .all(project.on().reach(), doing, address)
        .then(items -> Gitlab.read(doing, Fields.each(items, it -> begun(pipeline, it))));
  }

  private static Optional<Begun> begun(Pipeline pipeline, JsonNode item) {
    return PipelineJson.job(item)
        .map(it -> new Begun(it, pipeline.ref(), Fields.moment(item, "started_at")));
  }
}
