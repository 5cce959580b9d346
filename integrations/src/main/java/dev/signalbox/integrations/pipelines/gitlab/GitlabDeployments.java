package dev.signalbox.integrations.pipelines.gitlab;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.http.Address;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.pipelines.Deployment;
import dev.signalbox.integrations.pipelines.Deployments;
import dev.signalbox.integrations.pipelines.Project;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Deployments that GitLab has counted. */
@Singleton
@InEarnest
final class GitlabDeployments implements Deployments {
  private final Gitlab gitlab;

  GitlabDeployments(Gitlab gitlab) {
    this.gitlab = gitlab;
  }

  /**
   * Numbers are given when a pipeline begins, so an older one that was played later has a smaller
   * one. They sort by the end only where they are asked for a span of it.
   */
  @Override
  public Asked<Optional<Deployment>> last(Project project, EnvironmentName environment) {
    String doing = "asking what was last brought to %s of %s".formatted(environment, project);
    return gitlab
        .id(project, doing)
        .then(
            id ->
                gitlab.some(
                    project.on().reach(),
                    doing,
                    Address.of("projects", id, "deployments")
                        .with("environment", environment.value())
                        .with("status", "success")
                        .with("finished_after", Instant.EPOCH.toString())
                        .with("order_by", "finished_at")
                        .with("sort", "desc")
                        .with("per_page", 1)))
        .then(found -> Gitlab.read(doing, Fields.each(found, GitlabDeployments::read)))
        .map(read -> read.stream().findFirst());
  }

  private static Optional<Deployment> read(JsonNode item) {
    Optional<String> ref = Json.text(item, "ref");
    Optional<String> sha = Json.text(item, "sha");
    Optional<Instant> finished =
        Json.member(item, "deployable")
            .flatMap(it -> Fields.moment(it, "finished_at"))
            .or(() -> Fields.moment(item, "updated_at"));
    return ref.isPresent() && sha.isPresent() && finished.isPresent()
        ? Optional.of(new Deployment(ref.get(), sha.get(), finished.get()))
        : Optional.empty();
  }
}
