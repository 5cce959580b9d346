package dev.signalbox.handlers.doctor;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Purpose;
import dev.signalbox.config.estate.Site;
import dev.signalbox.integrations.pipelines.Project;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Jobs of a project that somebody has to carry out. */
record PlayedJobs(Connection.Gitlab on, String project, String runner) {
  /** Those of its sites, and those of connections that have a project for all. */
  static List<PlayedJobs> of(Estate estate) {
    Stream<PlayedJobs> sites =
        estate.topology().sites().sequencedValues().stream()
            .flatMap(site -> of(estate, site).stream());
    Stream<PlayedJobs> whole =
        estate.topology().connections().sequencedValues().stream()
            .flatMap(on -> of(on, Optional.empty()).stream());
    return Stream.concat(sites, whole).distinct().toList();
  }

  private static Optional<PlayedJobs> of(Estate estate, Site site) {
    return Optional.ofNullable(site.use().get(Purpose.PIPELINES))
        .flatMap(name -> connection(estate, name))
        .flatMap(on -> of(on, site.project()));
  }

  private static Optional<Connection> connection(Estate estate, ConnectionName name) {
    return Optional.ofNullable(estate.topology().connections().get(name));
  }

  private static Optional<PlayedJobs> of(Connection on, Optional<String> project) {
    return on instanceof Connection.Gitlab gitlab
        ? project
            .or(gitlab::project)
            .flatMap(it -> gitlab.runner().map(runner -> new PlayedJobs(gitlab, it, runner)))
        : Optional.empty();
  }

  Project place() {
    return new Project(on, project);
  }

  @Override
  public String toString() {
    return "for runners of " + project;
  }
}
