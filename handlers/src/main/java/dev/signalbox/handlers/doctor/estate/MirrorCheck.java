package dev.signalbox.handlers.doctor.estate;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.doctor.Finding;
import dev.signalbox.handlers.evidence.Round;
import dev.signalbox.integrations.pipelines.Mirror;
import dev.signalbox.integrations.pipelines.Mirrors;
import dev.signalbox.integrations.pipelines.Project;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Whether copies follow what they are copies of: a stuck one builds yesterday's tag. */
@Singleton
final class MirrorCheck implements EstateCheck {
  /** They fetch by themselves every half hour; a day is no hiccup. */
  private static final Duration STALE = Duration.ofDays(1);

  private final Mirrors mirrors;
  private final Clock clock;

  MirrorCheck(Mirrors mirrors, Clock clock) {
    this.mirrors = mirrors;
    this.clock = clock;
  }

  @Override
  public String about() {
    return "mirrors";
  }

  @Override
  public Finding look(Estate estate) {
    return Tally.of(
            Round.USUAL.ask(Project.all(estate.topology()), mirrors::state).entrySet().stream()
                .map(it -> Tally.judged(it.getValue(), state -> judged(it.getKey(), state))))
        .in(well -> well.isEmpty() ? "nothing is built there" : String.join("; ", well));
  }

  private Finding judged(Project project, Optional<Mirror> state) {
    return state
        .map(it -> judged(project, it))
        .orElseGet(() -> new Finding.Well(project + " is no copy"));
  }

  private Finding judged(Project project, Mirror mirror) {
    if (mirror.state() == Mirror.State.STUCK) {
      return new Finding.Wrong(
          "the mirror %s is stuck%s"
              .formatted(project, mirror.complaint().map(": "::concat).orElse("")),
          "mend that in its settings, then have it fetch");
    }
    return mirror
        .upToDate()
        .filter(it -> !clock.instant().isAfter(it.plus(STALE)))
        .<Finding>map(it -> new Finding.Well("%s fetched %s ago".formatted(project, ago(it))))
        .orElseGet(() -> stale(project, mirror));
  }

  private Finding stale(Project project, Mirror mirror) {
    return new Finding.Wrong(
        "the mirror %s has fetched nothing %s"
            .formatted(
                project, mirror.upToDate().map(it -> "for " + ago(it)).orElse("that it tells of")),
        "have it fetch, and see that its schedule is on");
  }

  private String ago(Instant then) {
    Duration age = Duration.between(then, clock.instant());
    return Measure.written(age.isNegative() ? Duration.ZERO : age.truncatedTo(ChronoUnit.MINUTES));
  }
}
