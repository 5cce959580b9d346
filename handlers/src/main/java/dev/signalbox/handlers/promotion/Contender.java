package dev.signalbox.handlers.promotion;

import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Pipeline;
import dev.signalbox.integrations.pipelines.Progress;
import java.util.List;
import java.util.Optional;

/** A pipeline of the main branch, with its jobs as they stand. */
record Contender(Pipeline pipeline, List<Job> jobs) {
  Contender {
    jobs = List.copyOf(jobs);
  }

  private Optional<Job> named(String name) {
    return jobs.stream().filter(it -> it.name().equals(name)).findFirst();
  }

  Stand stand(Route route) {
    return named(route.gate())
        .map(gate -> stand(route, gate))
        .orElseGet(() -> new Stand.NotYet("has no job " + route.gate()));
  }

  private Stand stand(Route route, Job gate) {
    if (gate.progress().hasBegun()) {
      return new Stand.Gone(gate);
    }
    Optional<Job> before =
        jobs.stream().filter(it -> !route.isOf(it) && isInTheWay(it.progress())).findFirst();
    if (before.isPresent()) {
      return new Stand.NotYet("%s %s".formatted(before.get().name(), says(before.get())));
    }
    return gate.progress() == Progress.WAITS_FOR_HAND
        ? new Stand.Waits(gate)
        : new Stand.NotYet("%s %s".formatted(gate.name(), says(gate)));
  }

  /** What waits still comes later, or is left to whoever wants it. */
  private static boolean isInTheWay(Progress progress) {
    return switch (progress) {
      case WAITS_FOR_RUNNER, RUNNING, FAILED, CANCELLED, SKIPPED -> true;
      case WAITS_FOR_OTHERS, WAITS_FOR_HAND, PASSED -> false;
    };
  }

  /** As a sentence about the job goes on. */
  static String says(Job job) {
    return switch (job.progress()) {
      case WAITS_FOR_OTHERS -> "waits for the jobs before it";
      case WAITS_FOR_HAND -> "waits for a hand";
      case WAITS_FOR_RUNNER -> "waits for a runner";
      case RUNNING -> "is running";
      case PASSED -> "has passed";
      case FAILED -> "has failed" + job.outcome().why().map(" (%s)"::formatted).orElse("");
      case CANCELLED -> "was cancelled";
      case SKIPPED -> "was skipped, for a job before it did not pass";
    };
  }

  /** Whether all of it is there. */
  boolean hasArrived(Route route) {
    return route.chain().jobs().stream()
        .allMatch(it -> named(it).filter(job -> job.progress() == Progress.PASSED).isPresent());
  }

  Optional<Job> printed(Route route) {
    return route
        .estate()
        .delivery()
        .promotion()
        .plan()
        .flatMap(this::named)
        .filter(it -> it.progress() == Progress.PASSED);
  }

  String sha() {
    return pipeline.sha();
  }

  @Override
  public String toString() {
    return "pipeline %d (%s)".formatted(pipeline.id(), Pipeline.brief(pipeline.sha()));
  }
}
