package dev.signalbox.handlers.promotion;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.handlers.hint.Excerpt;
import dev.signalbox.handlers.patience.Patience;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Jobs;
import dev.signalbox.integrations.pipelines.Pipelines;
import dev.signalbox.integrations.pipelines.Progress;
import dev.signalbox.integrations.pipelines.Project;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code pipeline.follow}: what was played is followed to its end, with all that comes by itself.
 * What a person repeats there is its newest try, and goes on.
 */
@Singleton
final class PipelineFollow {
  private static final int LINES = 40;
  private static final int TELLING = 400;

  private final Routes routes;
  private final Pipelines pipelines;
  private final Jobs jobs;
  private final Patience patience;

  PipelineFollow(Routes routes, Pipelines pipelines, Jobs jobs, Patience patience) {
    this.routes = routes;
    this.pipelines = pipelines;
    this.jobs = jobs;
    this.patience = patience;
  }

  Outcome<Map<String, String>> of(Vigil vigil) {
    return Ways.on(
        routes.project(vigil.errand()),
        project -> seen(vigil, project, pipelines.jobs(project, vigil.pipeline())));
  }

  /** A silence that does not last ends nothing that takes hours. */
  private Outcome<Map<String, String>> seen(Vigil vigil, Project project, Asked<List<Job>> asked) {
    return switch (asked) {
      case Asked.Troubled<List<Job>>(Trouble trouble) when trouble.kind().passes() ->
          patience.waiting(vigil.token(), vigil.limit(), trouble.says());
      case Asked.Troubled<List<Job>>(Trouble trouble) -> Ways.failed(trouble);
      case Asked.Told<List<Job>>(List<Job> all) ->
          judged(vigil, project, played(routes.estate(vigil.errand()), all));
    };
  }

  /** Of all chains that may be played, those that somebody has. */
  private static List<Job> played(Estate estate, List<Job> all) {
    return estate.delivery().jobs().sequencedValues().stream()
        .flatMap(List::stream)
        .filter(
            chain ->
                named(all, chain.jobs().getFirst())
                    .filter(it -> it.progress().hasBegun())
                    .isPresent())
        .flatMap(chain -> chain.jobs().stream())
        .distinct()
        .flatMap(it -> named(all, it).stream())
        .toList();
  }

  private static Optional<Job> named(List<Job> all, String name) {
    return all.stream().filter(it -> it.name().equals(name)).findFirst();
  }

  private Outcome<Map<String, String>> judged(Vigil vigil, Project project, List<Job> played) {
    if (played.isEmpty()) {
      return patience.waiting(
          vigil.token(),
          vigil.limit(),
          "nobody has played anything in pipeline %d yet".formatted(vigil.pipeline()));
    }
    Optional<Job> broken =
        played.stream()
            .filter(it -> it.progress().isOver() && it.progress() != Progress.PASSED)
            .findFirst();
    if (broken.isPresent()) {
      return new Outcome.Failed<>(broken(project, broken.get()), false);
    }
    return played.stream().allMatch(it -> it.progress() == Progress.PASSED)
        ? new Outcome.Done<>(Map.of("summary", says(vigil, played)))
        : patience.waiting(vigil.token(), vigil.limit(), says(vigil, played));
  }

  private static String says(Vigil vigil, List<Job> played) {
    return "pipeline %d: %s%s"
        .formatted(
            vigil.pipeline(),
            played.stream()
                .map(it -> "%s %s".formatted(it.name(), Contender.says(it)))
                .collect(Collectors.joining(", ")),
            played.getFirst().by().map("; played by %s"::formatted).orElse(""));
  }

  private String broken(Project project, Job job) {
    return "%s %s%s; %s. Retry it there, and then press Retry here, or Abort"
        .formatted(
            job.name(),
            Contender.says(job),
            Excerpt.after(jobs.tail(project, job.id(), LINES), TELLING),
            job.outcome().url());
  }
}
