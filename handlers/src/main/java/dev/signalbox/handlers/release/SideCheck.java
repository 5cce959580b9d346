package dev.signalbox.handlers.release;

import dev.signalbox.integrations.pipelines.Environments;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Mirror;
import dev.signalbox.integrations.pipelines.Mirrors;
import dev.signalbox.integrations.pipelines.Pipeline;
import dev.signalbox.integrations.pipelines.Pipelines;
import dev.signalbox.integrations.pipelines.Progress;
import dev.signalbox.integrations.pipelines.Runners;
import dev.signalbox.integrations.source.Tag;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether one side could be given a release now: built of the same commit, tried, and served. */
@Singleton
final class SideCheck {
  private final Descents descents;
  private final Pipelines pipelines;
  private final Mirrors mirrors;
  private final Runners runners;
  private final Environments environments;

  SideCheck(
      Descents descents,
      Pipelines pipelines,
      Mirrors mirrors,
      Runners runners,
      Environments environments) {
    this.descents = descents;
    this.pipelines = pipelines;
    this.mirrors = mirrors;
    this.runners = runners;
    this.environments = environments;
  }

  Stream<Note> of(Berth berth, Tag tag) {
    return Stream.of(mirror(berth), open(berth), built(berth, tag), served(berth))
        .flatMap(it -> it);
  }

  /** Its volumes may be gone with it, so that a release alone would not make it whole. */
  private Stream<Note> open(Berth berth) {
    return Note.on(
        environments.of(berth.project(), berth.environment()),
        now ->
            now.filter(it -> !it.isOpen()).stream()
                .map(
                    it ->
                        Note.no(
                            "%s of %s is %s; bring there again what it ran, and see what is lost"
                                .formatted(berth.environment(), berth.project(), it.word()))));
  }

  /** A copy that is stuck gets neither a moved tag nor the next one. */
  private Stream<Note> mirror(Berth berth) {
    return Note.on(
        mirrors.state(berth.project()),
        state ->
            state.filter(it -> it.state() == Mirror.State.STUCK).stream()
                .map(
                    it ->
                        Note.no(
                            "the mirror %s is stuck%s; have it fetch"
                                .formatted(
                                    berth.project(),
                                    it.complaint().map(": "::concat).orElse("")))));
  }

  private Stream<Note> built(Berth berth, Tag tag) {
    return Note.on(
        descents.of(berth, tag),
        descent ->
            Note.on(
                pipelines.jobs(berth.project(), descent.pipeline().id()),
                jobs -> judged(berth, descent.pipeline(), jobs)));
  }

  private static Stream<Note> judged(Berth berth, Pipeline pipeline, List<Job> jobs) {
    Stream<Note> ours =
        berth.chains().stream()
            .map(it -> it.jobs().getFirst())
            .flatMap(name -> head(pipeline, name, jobs));
    return Stream.concat(ours, failed(berth, pipeline, jobs));
  }

  /** A job waits for a hand once all that has to pass before it has passed. */
  private static Stream<Note> head(Pipeline pipeline, String name, List<Job> jobs) {
    return jobs.stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .map(it -> head(pipeline, it))
        .orElseGet(
            () ->
                Stream.of(
                    Note.no(
                        "it has no job %s, and the estate's file wants it: %s"
                            .formatted(name, pipeline.url()))));
  }

  private static Stream<Note> head(Pipeline pipeline, Job job) {
    return switch (job.progress()) {
      case WAITS_FOR_HAND, WAITS_FOR_RUNNER, RUNNING, PASSED, FAILED, CANCELLED -> Stream.empty();
      case WAITS_FOR_OTHERS ->
          Stream.of(
              Note.no(
                  "%s waits for the tests before it; wait for them: %s"
                      .formatted(job.name(), pipeline.url())));
      case SKIPPED ->
          Stream.of(
              Note.no(
                  "what has to pass before %s did not; look at %s"
                      .formatted(job.name(), pipeline.url())));
    };
  }

  /** Some are allowed to fail, so this is for people to judge. */
  private static Stream<Note> failed(Berth berth, Pipeline pipeline, List<Job> jobs) {
    String names =
        jobs.stream()
            .filter(it -> it.progress() == Progress.FAILED)
            .map(Job::name)
            .filter(it -> !berth.allowed().names().contains(it))
            .collect(Collectors.joining(", "));
    return names.isEmpty()
        ? Stream.empty()
        : Stream.of(Note.aside("%s failed in %s".formatted(names, pipeline.url())));
  }

  private Stream<Note> served(Berth berth) {
    return Note.on(
        runners.actor(berth.project().on()),
        actor ->
            Note.on(
                runners.online(berth.project(), actor),
                online ->
                    online.isEmpty()
                        ? Stream.of(
                            Note.no(
                                "no runner that is online takes up what %s plays in %s (tag %s); start one"
                                    .formatted(actor, berth.project(), actor)))
                        : Stream.empty()));
  }
}
