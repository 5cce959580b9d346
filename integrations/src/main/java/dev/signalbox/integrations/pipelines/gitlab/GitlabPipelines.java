package dev.signalbox.integrations.pipelines.gitlab;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.http.Address;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Pipeline;
import dev.signalbox.integrations.pipelines.Pipelines;
import dev.signalbox.integrations.pipelines.Project;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Pipelines that GitLab runs. */
@Singleton
@InEarnest
final class GitlabPipelines implements Pipelines {
  private final Gitlab gitlab;
  private final JobLooks looks;

  GitlabPipelines(Gitlab gitlab) {
    this.gitlab = gitlab;
    this.looks = new JobLooks(gitlab);
  }

  @Override
  public Asked<List<Pipeline>> of(Project project, String ref) {
    String doing = "reading the pipelines of %s in %s".formatted(ref, project);
    return gitlab.id(project, doing).then(id -> newest(project, doing, id, ref));
  }

  @Override
  public Asked<List<Pipeline>> ofMainBranch(Project project) {
    String doing = "reading the pipelines of the main branch of %s".formatted(project);
    return gitlab
        .about(project, doing)
        .then(
            about ->
                Gitlab.read(doing, Json.text(about, "default_branch"))
                    .then(
                        branch ->
                            Gitlab.read(doing, Fields.number(about, "id"))
                                .then(id -> newest(project, doing, String.valueOf(id), branch))));
  }

  private Asked<List<Pipeline>> newest(Project project, String doing, String id, String ref) {
    Address address =
        Address.of("projects", id, "pipelines")
            .with("ref", ref)
            .with("order_by", "id")
            .with("sort", "desc")
            .with("per_page", NEWEST);
    return gitlab
        .some(project.on().reach(), doing, address)
        .then(items -> Gitlab.read(doing, Fields.each(items, PipelineJson::pipeline)));
  }

  @Override
  public Asked<Optional<Pipeline>> find(Project project, long pipeline) {
    String doing = "reading pipeline %d of %s".formatted(pipeline, project);
    return gitlab
        .id(project, doing)
        .then(id -> gitlab.find(project.on().reach(), doing, address(id, pipeline)))
        .then(
            found ->
                found.isEmpty()
                    ? new Asked.Told<>(Optional.empty())
                    : Gitlab.read(doing, found.flatMap(PipelineJson::pipeline)).map(Optional::of));
  }

  @Override
  public Asked<List<Job>> jobs(Project project, long pipeline) {
    String doing = "reading the jobs of pipeline %d of %s".formatted(pipeline, project);
    return gitlab.id(project, doing).then(id -> looks.all(project, doing, id, pipeline));
  }

  private static Address address(String id, long pipeline) {
    return Address.of("projects", id, "pipelines", String.valueOf(pipeline));
  }
}
