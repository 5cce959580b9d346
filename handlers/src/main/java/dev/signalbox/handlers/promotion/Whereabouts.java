package dev.signalbox.handlers.promotion;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.evidence.Round;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.pipelines.Deployment;
import dev.signalbox.integrations.pipelines.Deployments;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Pipeline;
import dev.signalbox.integrations.pipelines.Pipelines;
import dev.signalbox.integrations.pipelines.Progress;
import dev.signalbox.integrations.pipelines.Project;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which commit each environment of a promotion got last. */
@Singleton
public final class Whereabouts {
  private final Deployments deployments;
  private final Pipelines pipelines;

  Whereabouts(Deployments deployments, Pipelines pipelines) {
    this.deployments = deployments;
    this.pipelines = pipelines;
  }

  /** As the job tells that the estate's file names for it, else as GitLab has counted. */
  public Asked<Optional<Deployment>> last(
      Estate estate, Project project, EnvironmentName environment) {
    return Optional.ofNullable(estate.delivery().promotion().brings().get(environment))
        .map(job -> passed(project, job))
        .orElseGet(() -> deployments.last(project, environment));
  }

  /** An older pipeline may have been played later, so all of them are looked at. */
  private Asked<Optional<Deployment>> passed(Project project, String job) {
    return pipelines
        .ofMainBranch(project)
        .then(all -> each(Round.USUAL.ask(all, it -> pipelines.jobs(project, it.id())), job))
        .map(all -> all.stream().max(Comparator.comparing(Deployment::finished)));
  }

  /** The newest first, so that of two that ended at once the newer counts. */
  private static Asked<List<Deployment>> each(Map<Pipeline, Asked<List<Job>>> jobs, String wanted) {
    Asked<List<Deployment>> all = new Asked.Told<>(List.of());
    for (Map.Entry<Pipeline, Asked<List<Job>>> one : jobs.entrySet()) {
      all =
          all.then(
              some ->
                  one.getValue()
                      .map(
                          it ->
                              Stream.concat(
                                      some.stream(), brought(one.getKey(), it, wanted).stream())
                                  .toList()));
    }
    return all;
  }

  private static Optional<Deployment> brought(Pipeline pipeline, List<Job> jobs, String wanted) {
    Optional<Instant> end =
        jobs.stream()
            .filter(it -> it.name().equals(wanted) && it.progress() == Progress.PASSED)
            .findFirst()
            .flatMap(it -> it.outcome().finished());
    return end.map(it -> new Deployment(pipeline.ref(), pipeline.sha(), it));
  }

  /** The branch that all of it is built from; empty where nothing was built yet. */
  Asked<Optional<String>> branch(Project project) {
    return pipelines.ofMainBranch(project).map(all -> all.stream().findFirst().map(Pipeline::ref));
  }
}
