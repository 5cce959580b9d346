package dev.signalbox.handlers.run;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal. {@code fence} counts entries; whoever holds the newest one owns the
 * step. {@code tries} counts what failed for certain; {@code calledAt} stands while nobody knows
 * what became of the call.
 */
@MappedEntity("run_step")
record StepRow(
    @Id String id,
    String run,
    String step,
    int turn,
    String does,
    StepState state,
    long fence,
    int tries,
    int unknowns,
    boolean prepared,
    @Nullable String beforeIt,
    @Nullable String outputs,
    @Nullable String endedAs,
    @Nullable String note,
    @Nullable Instant beganAt,
    @Nullable Instant endedAt,
    @Nullable String said,
    @Nullable Instant calledAt) {

  private static final Set<StepState> LEFT_SOMETHING =
      Set.of(StepState.DONE, StepState.BY_HAND, StepState.NOT_TAKEN);

  static String id(String run, String step) {
    return run + "/" + step;
  }

  /** Something may stand that was not there before, and it is known what was. */
  boolean canBeTakenBack() {
    return beforeIt != null && LEFT_SOMETHING.contains(state);
  }

  static StepRow next(String run, Leg leg, int turn) {
    return new StepRow(
        id(run, leg.name()),
        run,
        leg.name(),
        turn,
        leg.does(),
        StepState.PENDING,
        0,
        1,
        0,
        false,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
