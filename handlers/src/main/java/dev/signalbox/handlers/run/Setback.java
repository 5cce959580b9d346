package dev.signalbox.handlers.run;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A step that is not over: it waits, is tried again, or nobody knows. One layer retries: this. */
@Singleton
class Setback {
  /** How long a neighbour is given to show what it did. */
  private static final Duration SETTLING = Duration.ofSeconds(5);

  /** How long the gate may be without an answer, and how often it is asked. */
  private static final Duration UNSURE = Duration.ofMinutes(5);

  private static final Duration ASKED_EVERY = Duration.ofSeconds(15);
  private static final Duration FIRST_WAIT = Duration.ofSeconds(2);

  /** When it is looked for again whether something happened: what is lost shows late, or never. */
  private static final List<Duration> LOOKS =
      Stream.of(5, 15, 45, 120).map(Duration::ofSeconds).toList();

  private static final int TRIES = 4;

  private final RunRows runs;
  private final StepRows steps;
  private final Hold hold;
  private final Notices notices;
  private final Clock clock;

  Setback(RunRows runs, StepRows steps, Hold hold, Notices notices, Clock clock) {
    this.runs = runs;
    this.steps = steps;
    this.hold = hold;
    this.notices = notices;
    this.clock = clock;
  }

  /** Until when what was called by one who died over it may still come to show. */
  Optional<Instant> mayShowUntil(Claim claim) {
    return Optional.ofNullable(claim.step().calledAt())
        .map(it -> it.plus(SETTLING))
        .filter(clock.instant()::isBefore);
  }

  @Transactional
  Instant wait(Claim claim, String why, Instant until) {
    if (steps.wait(claim.step().id(), claim.step().fence(), why) == 1) {
      notices.changed(claim.run().id());
    }
    return next(claim, until);
  }

  /** It comes to its end first, also where it is not wanted any more: nothing goes back before. */
  @Transactional
  Instant watch(Claim claim, String why, Instant until) {
    if (steps.wait(claim.step().id(), claim.step().fence(), why) == 1) {
      notices.changed(claim.run().id());
    }
    return until;
  }

  /** Nobody's work and nobody's hurry: the run stands until people have answered. */
  @Transactional
  Instant ask(Claim claim, String why, Instant until) {
    if (steps.wait(claim.step().id(), claim.step().fence(), why) == 1) {
      runs.move(claim.run().id(), RunState.RUNNING, RunState.WAITING, null);
      notices.changed(claim.run().id());
    }
    return next(claim, until);
  }

  /** At once where somebody has given it up meanwhile; whoever knew that before has been here. */
  private Instant next(Claim claim, Instant until) {
    if (claim.isUnwanted(claim.run())) {
      return until;
    }
    return runs.findById(claim.run().id()).filter(claim::isUnwanted).isPresent()
        ? clock.instant()
        : until;
  }

  /** Known not to have happened. Empty: people decide now. */
  @Transactional
  Optional<Instant> failed(Claim claim, String reason, boolean retryable) {
    StepRow step = claim.step();
    steps.certain(step.id(), step.fence());
    if (!retryable || step.tries() >= TRIES) {
      hold.on(claim.run(), step, reason);
      return Optional.empty();
    }
    steps.again(step.id(), step.fence(), reason);
    notices.changed(claim.run().id());
    return Optional.of(clock.instant().plus(pause(step.id(), step.tries())));
  }

  /** Longer each time, and not the same for all whom one neighbour has refused at once. */
  static Duration pause(String step, int tries) {
    Duration wait = FIRST_WAIT.multipliedBy(1L << (2 * tries));
    int spread = Math.toIntExact(wait.toMillis() / 4);
    return wait.plusMillis(Math.floorMod(Objects.hash(step, tries), spread));
  }

  /** It may not be done before more is known: a silence that does not last ends no run. */
  @Transactional
  Optional<Instant> unsure(Claim claim, String why) {
    StepRow step = claim.step();
    Instant now = clock.instant();
    Instant since = Optional.ofNullable(step.unsureSince()).orElse(now);
    if (!now.isBefore(since.plus(UNSURE))) {
      return failed(claim, "for %d minutes, %s".formatted(UNSURE.toMinutes(), why), false);
    }
    if (steps.unsure(step.id(), step.fence(), why, since) == 1 && step.unsureSince() == null) {
      notices.changed(claim.run().id());
    }
    return Optional.of(next(claim, now.plus(ASKED_EVERY)));
  }

  /** Known to have happened in part: whether it is finished or put back, people decide. */
  @Transactional
  void half(Claim claim, String reason) {
    if (steps.half(claim.step().id(), claim.step().fence()) == 1) {
      hold.on(claim.run(), claim.step(), "PARTIAL: " + reason);
    }
  }

  /** Never acted on: it is looked at again, and then people are asked. */
  @Transactional
  Optional<Instant> unknown(Claim claim, String why) {
    StepRow step = claim.step();
    if (step.unknowns() >= LOOKS.size()) {
      hold.on(claim.run(), step, "nobody can tell whether it happened: " + why);
      return Optional.empty();
    }
    steps.wonder(step.id(), step.fence(), why);
    return Optional.of(clock.instant().plus(LOOKS.get(step.unknowns())));
  }
}
