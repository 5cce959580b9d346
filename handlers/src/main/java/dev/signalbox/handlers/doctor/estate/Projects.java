package dev.signalbox.handlers.doctor.estate;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.integrations.pipelines.Project;
import java.util.List;
import java.util.stream.Stream;

/** What an estate builds, and where. */
final class Projects {
  private Projects() {}

  static List<Project> of(Estate estate) {
    return Stream.concat(
            estate.topology().sites().sequencedValues().stream()
                .flatMap(it -> Project.of(estate.topology(), it).stream()),
            Project.only(estate.topology()).stream())
        .distinct()
        .toList();
  }
}
