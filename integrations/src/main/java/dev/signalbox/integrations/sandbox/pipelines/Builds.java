package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Pipeline;
import dev.signalbox.integrations.pipelines.Progress;
import dev.signalbox.integrations.sandbox.Exhibit;
import dev.signalbox.integrations.sandbox.World;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pipelines, and which of their jobs wait for a hand. */
@Singleton
final class Builds implements Exhibit {
  private final World world;
  private final Clock clock;

  Builds(World world, Clock clock) {
    this.world = world;
    this.clock = clock;
  }

  @Override
  public String title() {
    return "Builds";
  }

  @Override
  public List<String> heads() {
    return List.of(
        "project", "of", "pipeline", "how far", "under way", "waits for a hand", "failed");
  }

  @Override
  public List<List<String>> rows() {
    return world.see(
        things ->
            things.all(Yard.PROJECT, "").stream()
                .map(it -> new Yard(things, it, clock.instant()))
                .flatMap(Builds::rows)
                .toList());
  }

  private static Stream<List<String>> rows(Yard yard) {
    return yard.pipelines().stream()
        .map(it -> row(yard.path(), WorldPipelines.read(yard, it), yard));
  }

  private static List<String> row(String path, Pipeline pipeline, Yard yard) {
    List<Job> jobs = yard.batch(pipeline.id()).jobs();
    return List.of(
        path,
        pipeline.ref(),
        String.valueOf(pipeline.id()),
        pipeline.progress().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        names(jobs, it -> it == Progress.RUNNING || it == Progress.WAITS_FOR_RUNNER),
        names(jobs, it -> it == Progress.WAITS_FOR_HAND),
        names(jobs, it -> it == Progress.FAILED));
  }

  private static String names(List<Job> jobs, Predicate<Progress> wanted) {
    return jobs.stream()
        .filter(it -> wanted.test(it.progress()))
        .map(Job::name)
        .collect(Collectors.joining(", "));
  }

  @Override
  public int place() {
    return 3;
  }
}
