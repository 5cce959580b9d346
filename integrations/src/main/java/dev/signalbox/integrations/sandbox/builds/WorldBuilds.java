package dev.signalbox.integrations.sandbox.builds;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.builds.Build;
import dev.signalbox.integrations.builds.BuildId;
import dev.signalbox.integrations.builds.Builds;
import dev.signalbox.integrations.builds.Job;
import dev.signalbox.integrations.builds.JobId;
import dev.signalbox.integrations.builds.Printout;
import dev.signalbox.integrations.builds.Stage;
import dev.signalbox.integrations.calls.Asked;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The simulated world's builds; each has one job, which is known by the same number. */
@Singleton
final class WorldBuilds implements Builds {
  private final BuildServer server;

  WorldBuilds(BuildServer server) {
    this.server = server;
  }

  @Override
  public Asked<Optional<Build>> find(Connection.Travis on, BuildId id) {
    String doing = "reading build %s of %s".formatted(id, on.repository());
    return server.ask(
        on, doing, bench -> new Asked.Told<>(bench.build(id.value()).map(it -> seen(bench, it))));
  }

  private static Build seen(Bench bench, KeptBuild build) {
    return build.seen(bench.repository(), bench.now());
  }

  @Override
  public Asked<Optional<Build>> newestPush(Connection.Travis on, String branch) {
    String doing = "reading the last push build of %s in %s".formatted(branch, on.repository());
    return server.ask(
        on, doing, bench -> new Asked.Told<>(bench.newestPush(branch).map(it -> seen(bench, it))));
  }

  @Override
  public Asked<List<Build>> underWay(Connection.Travis on) {
    String doing = "looking which builds of %s are under way".formatted(on.repository());
    return server.ask(
        on,
        doing,
        bench ->
            new Asked.Told<>(
                bench.builds().stream()
                    .filter(it -> !it.pushed() && !it.stage(bench.now()).isOver())
                    .map(it -> seen(bench, it))
                    .toList()));
  }

  @Override
  public Asked<List<Job>> jobs(Connection.Travis on, BuildId id) {
    String doing = "reading the jobs of build %s of %s".formatted(id, on.repository());
    return server.ask(
        on,
        doing,
        bench ->
            bench
                .build(id.value())
                .<Asked<List<Job>>>map(it -> new Asked.Told<>(List.of(job(bench, it))))
                .orElseGet(() -> missing(doing)));
  }

  private static Job job(Bench bench, KeptBuild build) {
    return new Job(new JobId(build.id()), build.id() + ".1", build.stage(bench.now()));
  }

  @Override
  public Asked<Printout> printed(Connection.Travis on, JobId job) {
    String doing = "reading what job %s of %s printed".formatted(job, on.repository());
    return server.ask(
        on,
        doing,
        bench ->
            bench
                .build(job.value())
                .<Asked<Printout>>map(it -> new Asked.Told<>(Printout.of(text(bench, it))))
                .orElseGet(() -> missing(doing)));
  }

  private static String text(Bench bench, KeptBuild build) {
    return bench
        .printed(build.id())
        .orElseGet(() -> usual(build.stage(bench.now()), build.fortune()));
  }

  private static String usual(Stage stage, Fortune fortune) {
    String begun = "$ make\n";
    return switch (stage) {
      case CREATED, QUEUED, RECEIVED -> "";
      case STARTED -> begun;
      case PASSED -> begun + said(fortune) + "\nDone. Your build exited with 0.\n";
      case FAILED -> begun + "error: no credentials\nDone. Your build exited with 1.\n";
      case ERRORED -> begun + "The job exceeded the maximum time limit.\n";
      case CANCELLED -> begun + "Done: Job Cancelled\n";
    };
  }

  private static String said(Fortune fortune) {
    return fortune == Fortune.PASSES_BADLY
        ? "error: update of acme-ppc-default failed"
        : "all stacks are up to date";
  }

  private static <T> Asked<T> missing(String doing) {
    return new Asked.Troubled<>(BuildServer.trouble(doing, "it answered 404"));
  }
}
