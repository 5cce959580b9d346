package dev.signalbox.handlers.promotion;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Jobs;
import dev.signalbox.integrations.pipelines.Pipeline;
import dev.signalbox.integrations.pipelines.Pipelines;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks how the pipelines of a main branch stand. */
@Singleton
final class Scout {
  private final Pipelines pipelines;
  private final Jobs jobs;

  Scout(Pipelines pipelines, Jobs jobs) {
    this.pipelines = pipelines;
    this.jobs = jobs;
  }

  Asked<Search> search(Route route) {
    return pipelines
        .ofMainBranch(route.project())
        .then(all -> arrived(route, all))
        .map(it -> new Search(route, it));
  }

  private Asked<List<Contender>> arrived(Route route, List<Pipeline> all) {
    Asked<List<Contender>> seen = new Asked.Told<>(List.of());
    for (Pipeline pipeline : all) {
      seen =
          seen.then(
              some ->
                  !some.isEmpty() && some.getLast().hasArrived(route)
                      ? new Asked.Told<>(some)
                      : contender(route, pipeline).map(it -> and(some, it)));
    }
    return seen;
  }

  private Asked<Contender> contender(Route route, Pipeline pipeline) {
    return pipelines
        .jobs(route.project(), pipeline.id())
        .map(jobs -> new Contender(pipeline, jobs));
  }

  Asked<List<Contender>> newerThan(Route route, Contender other) {
    return pipelines
        .ofMainBranch(route.project())
        .then(
            all ->
                each(route, all.stream().filter(it -> it.id() > other.pipeline().id()).toList()));
  }

  /** All of them, or the first trouble. */
  private Asked<List<Contender>> each(Route route, List<Pipeline> all) {
    Asked<List<Contender>> told = new Asked.Told<>(List.of());
    for (Pipeline one : all) {
      told = told.then(some -> contender(route, one).map(it -> and(some, it)));
    }
    return told;
  }

  private static List<Contender> and(List<Contender> some, Contender more) {
    return Stream.concat(some.stream(), Stream.of(more)).toList();
  }

  /** Trouble where there is none. */
  Asked<Contender> find(Route route, long id) {
    return pipelines
        .find(route.project(), id)
        .then(
            found ->
                found
                    .map(it -> contender(route, it))
                    .orElseGet(
                        () ->
                            new Asked.Troubled<>(
                                new Trouble(
                                    "looking for pipeline %d of %s".formatted(id, route.project()),
                                    Trouble.Kind.REQUEST,
                                    "there is none"))));
  }

  /** The same jobs of another pipeline: two at once would bring two commits to one place. */
  Asked<Optional<Job>> rival(Route route, long pipeline) {
    return jobs.underWay(route.project())
        .map(
            all ->
                all.stream().filter(it -> route.isOf(it) && it.pipeline() != pipeline).findFirst());
  }

  static String says(Job rival) {
    return "%s of pipeline %d is under way%s: %s"
        .formatted(
            rival.name(),
            rival.pipeline(),
            rival.by().map(", begun by %s"::formatted).orElse(""),
            rival.outcome().url());
  }
}
