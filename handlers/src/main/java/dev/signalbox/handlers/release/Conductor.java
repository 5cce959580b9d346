package dev.signalbox.handlers.release;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Tempo;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.handlers.hint.Excerpt;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Jobs;
import dev.signalbox.integrations.pipelines.Pipelines;
import dev.signalbox.integrations.pipelines.Played;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;

/** Takes a pipeline through its chains: one move for each turn, and never one twice. */
@Singleton
final class Conductor {
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final Duration LATER = Duration.ofSeconds(15);
  private static final int LINES = 40;
  private static final int TELLING = 400;

  private final Pipelines pipelines;
  private final Jobs jobs;
  private final Rivals rivals;
  private final Patience patience;
  private final Tempo tempo;

  Conductor(Pipelines pipelines, Jobs jobs, Rivals rivals, Patience patience, Tempo tempo) {
    this.pipelines = pipelines;
    this.jobs = jobs;
    this.rivals = rivals;
    this.patience = patience;
    this.tempo = tempo;
  }

  /**
   * What is to be brought.
   *
   * @param spent jobs that have to be done anew
   */
  record Trip(Berth berth, Token token, long pipeline, Set<Long> spent) {}

  /** Done once all chains have passed. */
  Outcome<Trip> go(Trip trip) {
    Berth berth = trip.berth();
    return Ways.on(
        pipelines.jobs(berth.project(), trip.pipeline()),
        all -> go(trip, new Passage(berth.chains(), all, trip.spent()).next()));
  }

  private Outcome<Trip> go(Trip trip, Passage.Move move) {
    Berth berth = trip.berth();
    return switch (move) {
      case Passage.Move.Over() -> new Outcome.Done<>(trip);
      case Passage.Move.Missing(String name) ->
          new Outcome.Failed<>(
              "pipeline %d of %s has no job %s, and the estate's file wants it"
                  .formatted(trip.pipeline(), berth.project(), name),
              false);
      case Passage.Move.Watch(Job job) -> wait(SOON, patience.says(berth, trip.token(), job));
      case Passage.Move.Broken(Job job) -> new Outcome.Failed<>(broken(berth, job), false);
      case Passage.Move.Play(Job job) ->
          alone(trip, () -> jobs.play(berth.project(), berth.allowed(), job));
      case Passage.Move.Repeat(Job job) ->
          alone(trip, () -> jobs.retry(berth.project(), berth.allowed(), job));
    };
  }

  /** Never two live deployments at once: looked at right before, whoever may have begun one. */
  private Outcome<Trip> alone(Trip trip, Supplier<Ordered<Played>> deed) {
    return free(trip.berth(), trip.pipeline())
        .then(
            _ ->
                Ways.after(
                    deed.get(), played -> wait(SOON, played.job().name() + " has been set going")));
  }

  /** Done where nothing else is under way. */
  Outcome<Long> free(Berth berth, long pipeline) {
    return Ways.on(
        rivals.of(berth, pipeline),
        rival ->
            rival
                .<Outcome<Long>>map(it -> wait(LATER, "never two live deployments at once: " + it))
                .orElseGet(() -> new Outcome.Done<>(pipeline)));
  }

  private <O> Outcome<O> wait(Duration lasting, String why) {
    return new Outcome.Wait<>(tempo.after(lasting), why);
  }

  private String broken(Berth berth, Job job) {
    return "%s %s%s; %s"
        .formatted(
            job.name(),
            ended(job),
            Excerpt.after(jobs.tail(berth.project(), job.id(), LINES), TELLING),
            job.outcome().url());
  }

  private static String ended(Job job) {
    return switch (job.progress()) {
      case SKIPPED -> "was skipped, for a job before it did not pass";
      case CANCELLED -> "was cancelled";
      case FAILED, PASSED, RUNNING, WAITS_FOR_HAND, WAITS_FOR_OTHERS, WAITS_FOR_RUNNER ->
          "has failed" + job.outcome().why().map(" (%s)"::formatted).orElse("");
    };
  }
}
