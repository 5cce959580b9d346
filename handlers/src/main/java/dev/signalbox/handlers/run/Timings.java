package dev.signalbox.handlers.run;

import dev.signalbox.handlers.action.Plain;
import dev.signalbox.handlers.plan.Order;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How long the steps of a run took, and those of the runs of the same procedure before it. */
@Singleton
public final class Timings {
  /** Back in time there may be others between them, in another environment. */
  private static final int LOOKED_AT = 100;

  private static final Set<StepState> TAKEN =
      Set.of(StepState.DONE, StepState.BY_HAND, StepState.UNDONE);

  private final RunRows runs;
  private final StepRows steps;
  private final Procedures procedures;

  Timings(RunRows runs, StepRows steps, Procedures procedures) {
    this.runs = runs;
    this.steps = steps;
    this.procedures = procedures;
  }

  public Optional<Timed> of(String run) {
    return runs.findById(run).map(this::timed);
  }

  /** Newest first: in the same place, and to their end as it is meant. */
  public List<Timed> before(String run, int most) {
    return runs.findById(run).stream()
        .flatMap(
            it ->
                runs.done(it.estate(), it.runbook(), it.startedAt(), LOOKED_AT).stream()
                    .filter(old -> place(old).equals(place(it))))
        .limit(most)
        .map(this::timed)
        .toList();
  }

  public Stints stints(String run) {
    return new Stints(
        steps.findByRunOrderByTurn(run).stream()
            .filter(it -> TAKEN.contains(it.state()))
            .flatMap(it -> stint(it).stream())
            .toList());
  }

  private static Optional<Stint> stint(StepRow step) {
    Map<String, String> told =
        Optional.ofNullable(step.outputs()).map(Plain::read).orElse(Map.of());
    Optional<Instant> ended = Optional.ofNullable(step.endedAt());
    return Optional.ofNullable(step.beganAt())
        .flatMap(began -> ended.map(it -> new Stint(step.step(), step.does(), began, it, told)));
  }

  private Optional<String> place(RunRow run) {
    return procedures.of(run).flatMap(Order::environment);
  }

  private Timed timed(RunRow run) {
    List<Lap> laps =
        steps.findByRunOrderByTurn(run.id()).stream()
            .filter(it -> TAKEN.contains(it.state()))
            .flatMap(it -> lap(it).stream())
            .toList();
    return new Timed(run.title(), laps);
  }

  private static Optional<Lap> lap(StepRow step) {
    Optional<Instant> ended = Optional.ofNullable(step.endedAt());
    return Optional.ofNullable(step.beganAt())
        .flatMap(began -> ended.map(it -> lap(step, Duration.between(began, it))));
  }

  private static Lap lap(StepRow step, Duration all) {
    Duration people = Duration.ofMillis(step.peopleMillis());
    return new Lap(name(step), all.minus(people), people);
  }

  /** Where a way back stands in the file changes with the file. */
  private static String name(StepRow step) {
    return step.step().replaceFirst("@[0-9]+$", "");
  }
}
