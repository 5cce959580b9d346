package dev.signalbox.handlers.promotion;

import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Jobs;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code pipeline.idle}: what is under way would be pulled the ground from under its feet. */
@Singleton
final class PipelineIdle {
  private final Routes routes;
  private final Jobs jobs;

  PipelineIdle(Routes routes, Jobs jobs) {
    this.routes = routes;
    this.jobs = jobs;
  }

  Outcome<Map<String, String>> of(Errand errand) {
    return Ways.on(routes.project(errand).then(jobs::underWay), PipelineIdle::judged);
  }

  private static Outcome<Map<String, String>> judged(List<Job> busy) {
    return busy.isEmpty()
        ? new Outcome.Done<>(Map.of("summary", "No pipeline is under way."))
        : new Outcome.Failed<>(
            "RIVAL: under way: %s. Next: wait for their end, and start anew".formatted(says(busy)),
            false);
  }

  /** What goes on, and in which pipeline. */
  static String says(List<Job> busy) {
    return busy.stream()
        .map(it -> "%s of pipeline %d".formatted(it.name(), it.pipeline()))
        .collect(Collectors.joining(", "));
  }
}
