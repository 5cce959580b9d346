package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.sandbox.Commit;
import dev.signalbox.integrations.sandbox.Push;
import dev.signalbox.integrations.source.Repository;
import java.util.List;
import java.util.Map;

/**
 * What is pushed at once.
 *
 * @param titles of its commits, the oldest first
 * @param versions what is to run, as the file says that names it
 * @param plan what is printed of what would change
 */
public record Change(List<String> titles, String versions, String plan) {
  static final String SMALL =
      "Refreshing state...\nPlan: 3 to add, 1 to change, 0 to destroy.\nReleasing state lock.";

  public Change {
    titles = List.copyOf(titles);
  }

  /** One commit that changes little. */
  public static Change small(String title) {
    return new Change(List.of(title), "", SMALL);
  }

  long onto(Estate estate, Project project, Yard yard, Climb climb) {
    String name = "%s-%d".formatted(yard.branch(), Yard.next(yard.things()));
    String sha = Commit.of(yard.path() + name);
    Map<String, String> files =
        estate
            .delivery()
            .promotion()
            .versions()
            .filter(_ -> !versions.isEmpty())
            .map(it -> Map.of(it, versions))
            .orElseGet(Map::of);
    Cargo.load(yard, sha, versions);
    new Push(sha, name, titles, files)
        .onto(yard.things(), new Repository(project.on(), project.path()), yard.branch());
    return new Ascent(estate, yard).begin(sha, climb, plan);
  }
}
