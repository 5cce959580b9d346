package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.pipelines.Allowed;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Jobs;
import dev.signalbox.integrations.pipelines.Leave;
import dev.signalbox.integrations.pipelines.Openness;
import dev.signalbox.integrations.pipelines.Played;
import dev.signalbox.integrations.pipelines.Project;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The simulated world's jobs. */
@Singleton
final class WorldJobs implements Jobs {
  private final Server server;
  private final Machinery machinery;

  WorldJobs(Server server, Machinery machinery) {
    this.server = server;
    this.machinery = machinery;
  }

  @Override
  public Asked<Optional<Job>> find(Project project, long job) {
    String doing = "reading job %d of %s".formatted(job, project);
    return server.ask(project, doing, yard -> find(yard, job));
  }

  private static Optional<Job> find(Yard yard, long job) {
    return yard.work(job).map(it -> yard.batch(it.pipeline()).job(it));
  }

  @Override
  public Asked<List<Job>> underWay(Project project) {
    String doing = "looking which jobs of %s are under way".formatted(project);
    return server.ask(
        project,
        doing,
        yard ->
            yard.pipelines().stream()
                .flatMap(it -> Json.member(it, "id").stream())
                .flatMap(it -> yard.batch(it.getLongValue()).jobs().stream())
                .filter(it -> it.progress().hasBegun() && !it.progress().isOver())
                .toList());
  }

  @Override
  public Ordered<Played> play(Project project, Allowed allowed, Job seen) {
    String doing = "playing %s of %s".formatted(seen.name(), project);
    String me = WorldRunners.me(project.on());
    return server.order(
        project,
        doing,
        yard ->
            once(
                doing,
                Leave.toPlay(allowed, seen, find(yard, seen.id())),
                job -> machinery.start(yard, yard.work(job.id()).orElseThrow(), me),
                yard),
        yard ->
            yard.work(seen.id())
                .filter(_ -> Leave.toPlay(allowed, seen, find(yard, seen.id())).isGiven())
                .ifPresent(it -> machinery.startAndBreak(yard, it, me)));
  }

  @Override
  public Ordered<Played> retry(Project project, Allowed allowed, Job seen) {
    String doing = "repeating %s of %s".formatted(seen.name(), project);
    return server.order(
        project,
        doing,
        yard ->
            once(
                doing,
                Leave.toRetry(allowed, seen, yard.batch(seen.pipeline()).jobs()),
                job -> machinery.again(yard, job.id(), WorldRunners.me(project.on())),
                yard));
  }

  private static Ordered<Played> once(
      String doing, Leave leave, Function<Job, Work> deed, Yard yard) {
    if (WorldAdmission.now(yard) == Openness.CLOSED) {
      return Server.refused(doing, "it answered 403, pipelines are closed here");
    }
    return switch (leave) {
      case Leave.Denied(String why) -> Server.refused(doing, why);
      case Leave.NotNeeded(Job job) -> new Ordered.Done<>(new Played.Already(job));
      case Leave.Given(Job job) -> {
        Work gone = deed.apply(job);
        yield new Ordered.Done<>(new Played.Now(yard.batch(gone.pipeline()).job(gone)));
      }
    };
  }

  @Override
  public Asked<String> tail(Project project, long job, int lines) {
    String doing = "reading what job %d of %s printed".formatted(job, project);
    return server.askFor(
        project,
        doing,
        yard -> find(yard, job).map(it -> new Print(yard.things(), it).tail(lines)));
  }
}
