package dev.signalbox.integrations.pipelines.gitlab;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.http.Address;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.pipelines.Environments;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.pipelines.Standing;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Environments that GitLab keeps; it is never asked to stop one. */
@Singleton
@InEarnest
final class GitlabEnvironments implements Environments {
  private final Gitlab gitlab;

  GitlabEnvironments(Gitlab gitlab) {
    this.gitlab = gitlab;
  }

  @Override
  public Asked<Optional<Standing>> of(Project project, EnvironmentName environment) {
    String doing = "asking whether %s of %s is stopped".formatted(environment, project);
    return gitlab
        .id(project, doing)
        .then(
            id ->
                gitlab.some(
                    project.on().reach(),
                    doing,
                    Address.of("projects", id, "environments")
                        .with("name", environment.value())
                        .with("per_page", 1)))
        .then(found -> Gitlab.read(doing, Fields.each(found, GitlabEnvironments::read)))
        .map(read -> read.stream().findFirst());
  }

  private static Optional<Standing> read(JsonNode item) {
    return Json.text(item, "state").flatMap(GitlabEnvironments::standing);
  }

  private static Optional<Standing> standing(String word) {
    return switch (word) {
      case "available" -> Optional.of(Standing.OPEN);
      case "stopping" -> Optional.of(Standing.STOPPING);
      case "stopped" -> Optional.of(Standing.STOPPED);
      default -> Optional.empty();
    };
  }
}
