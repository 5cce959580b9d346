package dev.signalbox.handlers.release;

import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Runners;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Says what a job is at; of one that nobody takes up, why that may be. */
@Singleton
final class Patience {
  private static final Duration LONG = Duration.ofMinutes(3);

  private final Runners runners;
  private final Logbook logbook;

  Patience(Runners runners, Logbook logbook) {
    this.runners = runners;
    this.logbook = logbook;
  }

  String says(Berth berth, Token token, Job job) {
    return switch (job.progress()) {
      case WAITS_FOR_RUNNER -> queued(berth, token, job);
      case WAITS_FOR_OTHERS -> job.name() + " waits for the jobs before it";
      case WAITS_FOR_HAND, RUNNING, PASSED, FAILED, CANCELLED, SKIPPED ->
          job.name() + " is under way";
    };
  }

  private String queued(Berth berth, Token token, Job job) {
    Duration waiting = logbook.waits(token, job.id());
    return waiting.compareTo(LONG) < 0
        ? job.name() + " waits for a runner"
        : "%s has waited for a runner for %s: %s"
            .formatted(
                job.name(),
                Measure.written(waiting.truncatedTo(ChronoUnit.MINUTES)),
                why(berth, job));
  }

  /** Runners of such projects serve those alone whose name they bear as a tag. */
  private String why(Berth berth, Job job) {
    Asked<String> player =
        job.by()
            .<Asked<String>>map(Asked.Told::new)
            .orElseGet(() -> runners.actor(berth.project().on()));
    return switch (player.then(
        tag -> runners.online(berth.project(), tag).map(it -> of(tag, it)))) {
      case Asked.Told<String>(String why) -> "%s; %s".formatted(why, job.outcome().url());
      case Asked.Troubled<String>(Trouble trouble) -> trouble.says();
    };
  }

  private static String of(String tag, List<String> online) {
    return online.isEmpty()
        ? "none that is online takes up what %s plays (tag %s). Start one, or cancel it there and play it as somebody who has one"
            .formatted(tag, tag)
        : "%s would take it up, and is busy".formatted(String.join(" or ", online));
  }
}
