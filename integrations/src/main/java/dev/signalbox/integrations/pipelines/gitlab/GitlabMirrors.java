package dev.signalbox.integrations.pipelines.gitlab;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.calls.http.Address;
import dev.signalbox.integrations.calls.http.Request;
import dev.signalbox.integrations.pipelines.Mirror;
import dev.signalbox.integrations.pipelines.Mirrors;
import dev.signalbox.integrations.pipelines.Project;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Projects of GitLab that copy a repository from elsewhere. */
@Singleton
@InEarnest
final class GitlabMirrors implements Mirrors {
  private final Gitlab gitlab;

  GitlabMirrors(Gitlab gitlab) {
    this.gitlab = gitlab;
  }

  @Override
  public Asked<Optional<Mirror>> state(Project project) {
    String doing = "asking how fresh the copy %s is".formatted(project);
    return gitlab.id(project, doing).then(id -> state(project, doing, id));
  }

  private Asked<Optional<Mirror>> state(Project project, String doing, String id) {
    return gitlab
        .find(project.on().reach(), doing, address(id))
        .then(
            found ->
                found.filter(GitlabMirrors::isInUse).isEmpty()
                    ? new Asked.Told<>(Optional.empty())
                    : Gitlab.read(doing, found.flatMap(MirrorJson::read)).map(Optional::of));
  }

  /** Older servers do not say; then it is. */
  private static boolean isInUse(JsonNode mirror) {
    return mirror.get("enabled") == null || Fields.isTrue(mirror, "enabled");
  }

  @Override
  public Ordered<Mirror> pull(Project project) {
    String doing = "having the copy %s fetch".formatted(project);
    return First.looked(
        gitlab.id(project, doing),
        id -> First.looked(state(project, doing, id), is -> pull(project, doing, id, is)));
  }

  private Ordered<Mirror> pull(Project project, String doing, String id, Optional<Mirror> is) {
    if (is.isEmpty()) {
      return new Ordered.Refused<>(new Trouble(doing, Kind.REQUEST, "it is no copy of anything"));
    }
    return is.get().state() == Mirror.State.UPDATING
        ? new Ordered.Done<>(is.get())
        : gitlab
            .send(project.on().reach(), Request.of(doing, "POST", address(id)))
            .map(_ -> is.get().fetching());
  }

  private static Address address(String id) {
    return Address.of("projects", id, "mirror", "pull");
  }
}
