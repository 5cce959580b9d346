package dev.signalbox.integrations.pipelines.gitlab;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.http.Address;
import dev.signalbox.integrations.calls.http.Request;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.pipelines.Admission;
import dev.signalbox.integrations.pipelines.Openness;
import dev.signalbox.integrations.pipelines.Project;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.Optional;

/** For whom GitLab runs a project's pipelines: one setting of the project. */
@Singleton
@InEarnest
final class GitlabAdmission implements Admission {
  private static final String SETTING = "builds_access_level";
  private final Gitlab gitlab;

  GitlabAdmission(Gitlab gitlab) {
    this.gitlab = gitlab;
  }

  @Override
  public Asked<Openness> now(Project project) {
    String doing = "asking whether pipelines of %s may run".formatted(project);
    return gitlab.about(project, doing).then(about -> Gitlab.read(doing, read(about)));
  }

  @Override
  public Ordered<Openness> set(Project project, Openness wished) {
    String doing = "setting for whom pipelines of %s run".formatted(project);
    return First.looked(
        gitlab.about(project, doing),
        about ->
            read(about).filter(wished::equals).isPresent()
                ? new Ordered.Done<>(wished)
                : gitlab.order(
                    project.on().reach(),
                    Request.of(doing, "PUT", Address.of("projects", project.path()))
                        .with(JsonObject.empty().with(SETTING, word(wished))),
                    answer -> read(answer).filter(wished::equals)));
  }

  private static Optional<Openness> read(JsonNode about) {
    return Json.text(about, SETTING)
        .flatMap(
            word ->
                switch (word) {
                  case "disabled" -> Optional.of(Openness.CLOSED);
                  case "private" -> Optional.of(Openness.MEMBERS);
                  case "enabled" -> Optional.of(Openness.EVERYBODY);
                  default -> Optional.empty();
                });
  }

  private static String word(Openness openness) {
    return switch (openness) {
      case CLOSED -> "disabled";
      case MEMBERS -> "private";
      case EVERYBODY -> "enabled";
    };
  }
}
