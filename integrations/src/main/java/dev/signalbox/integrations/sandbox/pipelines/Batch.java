package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Progress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The jobs of one pipeline that count, at a moment. */
record Batch(List<Work> works, Instant now) {
  /** What decides how far a whole pipeline is, the first of them that any job has. */
  private static final List<Progress> WEIGHT =
      List.of(
          Progress.RUNNING,
          Progress.WAITS_FOR_RUNNER,
          Progress.FAILED,
          Progress.CANCELLED,
          Progress.WAITS_FOR_HAND,
          Progress.WAITS_FOR_OTHERS);

  Batch {
    works = works.stream().filter(it -> !it.replaced()).toList();
  }

  Optional<Work> named(String name) {
    return works.stream().filter(it -> it.name().equals(name)).findFirst();
  }

  Progress progress() {
    List<Progress> all = works.stream().map(this::progress).toList();
    return WEIGHT.stream().filter(all::contains).findFirst().orElse(Progress.PASSED);
  }

  Progress progress(Work work) {
    return work.going().map(it -> it.progress(now)).orElseGet(() -> turn(work));
  }

  private Progress turn(Work work) {
    List<Progress> before =
        work.shape().needs().stream()
            .flatMap(name -> named(name).stream())
            .map(this::progress)
            .toList();
    if (before.stream().anyMatch(it -> it.isOver() && it != Progress.PASSED)) {
      return Progress.SKIPPED;
    }
    return work.shape().hand() && before.stream().allMatch(it -> it == Progress.PASSED)
        ? Progress.WAITS_FOR_HAND
        : Progress.WAITS_FOR_OTHERS;
  }

  List<Job> jobs() {
    return works.stream().map(this::job).toList();
  }

  Job job(Work work) {
    Progress progress = progress(work);
    return new Job(
        work.id(),
        work.name(),
        work.pipeline(),
        progress,
        work.going().map(Going::by),
        new Job.Outcome(
            work.going().map(Going::ends).filter(_ -> progress.isOver()),
            Optional.of("script_failure").filter(_ -> progress == Progress.FAILED),
            "https://gitlab.sandbox/-/jobs/" + work.id()));
  }
}
