package dev.signalbox.integrations.pipelines.gitlab;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.http.Address;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.pipelines.Runners;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Runners that GitLab knows of. */
@Singleton
@InEarnest
final class GitlabRunners implements Runners {
  private final Gitlab gitlab;

  GitlabRunners(Gitlab gitlab) {
    this.gitlab = gitlab;
  }

  @Override
  public Asked<String> actor(Connection.Gitlab on) {
    String doing = "asking GitLab whose key %s has".formatted(on.reach().name());
    return gitlab
        .one(on.reach(), doing, Address.of("user"))
        .then(told -> Gitlab.read(doing, Json.text(told, "username")));
  }

  @Override
  public Asked<List<String>> online(Project project, String tag) {
    String doing = "looking for who takes up the jobs of %s in %s".formatted(tag, project);
    return gitlab
        .id(project, doing)
        .then(
            id ->
                gitlab.all(
                    project.on().reach(),
                    doing,
                    Address.of("projects", id, "runners")
                        .with("tag_list", tag)
                        .with("status", "online")
                        .with("paused", "false")))
        .then(found -> Gitlab.read(doing, Fields.each(found, GitlabRunners::read)))
        .map(all -> all.stream().filter(Runner::ready).map(Runner::name).toList());
  }

  private record Runner(String name, boolean ready) {}

  /** Servers that do not know a filter leave it out; what they say of each one counts. */
  private static Optional<Runner> read(JsonNode item) {
    boolean online =
        Json.text(item, "status").equals(Optional.of("online")) && !Fields.isTrue(item, "paused");
    return Fields.number(item, "id").map(id -> new Runner(name(item, id), online));
  }

  private static String name(JsonNode item, long id) {
    return Json.text(item, "description")
        .filter(it -> !it.isBlank())
        .orElseGet(() -> "runner " + id);
  }
}
