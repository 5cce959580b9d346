package dev.signalbox.handlers.run;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Keeps apart how long a run has worked, and how long it has stood for people. */
@Singleton
final class Stopwatch {
  private final RunRows runs;
  private final StepRows steps;
  private final Clock clock;

  Stopwatch(RunRows runs, StepRows steps, Clock clock) {
    this.runs = runs;
    this.steps = steps;
    this.clock = clock;
  }

  /** In the transaction in which the run may have come to stand for people, or to go on. */
  void look(RunRow run) {
    boolean stands = run.state().isPeoples();
    if (stands && run.peopleSince() == null) {
      runs.standsForPeople(run.id(), clock.instant());
    }
    if (!stands && run.peopleSince() != null) {
      long people = people(run).toMillis();
      runs.stoodForPeople(run.id(), people);
      steps.stoodForPeople(run.id(), people - run.peopleMillis());
    }
  }

  Spent spent(RunRow run) {
    Instant until = Optional.ofNullable(run.endedAt()).orElseGet(clock::instant);
    Duration people = people(run);
    return new Spent(Duration.between(run.startedAt(), until).minus(people), people);
  }

  private Duration people(RunRow run) {
    Duration before = Duration.ofMillis(run.peopleMillis());
    return Optional.ofNullable(run.peopleSince())
        .map(since -> before.plus(Duration.between(since, clock.instant())))
        .orElse(before);
  }
}
