package dev.signalbox.integrations.pipelines;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Purpose;
import dev.signalbox.config.estate.Site;
import dev.signalbox.config.estate.Topology;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is built, and where.
 *
 * @param path as its server knows it: gigascience/upstream/gigadb-website
 */
public record Project(Connection.Gitlab on, String path) {
  /** A site's own, or the one that its estate has for all. */
  public static Optional<Project> of(Topology topology, Site site) {
    return Optional.ofNullable(site.use().get(Purpose.PIPELINES))
        .map(topology.connections()::get)
        .flatMap(Project::gitlab)
        .flatMap(on -> site.project().or(on::project).map(path -> new Project(on, path)));
  }

  /** Empty where an estate has none for all of it, or several. */
  public static Optional<Project> only(Topology topology) {
    List<Project> all =
        topology.connections().sequencedValues().stream()
            .flatMap(it -> gitlab(it).stream())
            .flatMap(on -> on.project().map(path -> new Project(on, path)).stream())
            .toList();
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  /** Those of the sites, and the one that an estate has for all of it. */
  public static List<Project> all(Topology topology) {
    return Stream.concat(
            topology.sites().sequencedValues().stream().flatMap(it -> of(topology, it).stream()),
            only(topology).stream())
        .distinct()
        .toList();
  }

  private static Optional<Connection.Gitlab> gitlab(Connection connection) {
    return connection instanceof Connection.Gitlab gitlab ? Optional.of(gitlab) : Optional.empty();
  }

  @Override
  public String toString() {
    return path;
  }
}
