package dev.signalbox.handlers.release;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Jobs;
import dev.signalbox.integrations.pipelines.Project;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Looks whether something is being brought to the environment already, by whomever. */
@Singleton
final class Rivals {
  private final Jobs jobs;

  Rivals(Jobs jobs) {
    this.jobs = jobs;
  }

  /** What else goes there, on any of its sites, besides this pipeline; empty where nothing does. */
  Asked<Optional<String>> of(Berth berth, long pipeline) {
    Asked<Optional<String>> none = new Asked.Told<>(Optional.empty());
    if (!berth.isGuarded()) {
      return none;
    }
    return projects(berth).stream()
        .reduce(
            none,
            (found, project) ->
                found.then(
                    it -> it.isPresent() ? new Asked.Told<>(it) : under(berth, project, pipeline)),
            (one, _) -> one);
  }

  private static List<Project> projects(Berth berth) {
    return berth.estate().topology().sites().sequencedValues().stream()
        .flatMap(it -> Project.of(berth.estate().topology(), it).stream())
        .distinct()
        .toList();
  }

  private Asked<Optional<String>> under(Berth berth, Project project, long pipeline) {
    boolean own = project.equals(berth.project());
    return jobs.underWay(project)
        .map(
            all ->
                all.stream()
                    .filter(it -> berth.allowed().names().contains(it.name()))
                    .filter(it -> !own || it.pipeline() != pipeline)
                    .findFirst()
                    .map(it -> told(project, it)));
  }

  private static String told(Project project, Job job) {
    return "%s of pipeline %d of %s is under way%s"
        .formatted(
            job.name(),
            job.pipeline(),
            project,
            job.by().map(" (begun by %s)"::formatted).orElse(""));
  }
}
