package dev.signalbox.handlers.run;

import dev.signalbox.handlers.action.Plain;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal. {@code fence} counts entries; whoever holds the newest one owns the
 * step. {@code tries} counts what failed for certain; {@code calledAt} stands while nobody knows
 * what became of the call; {@code unsureSince} while the gate cannot tell whether it may be taken;
 * {@code half} while a part of it has happened; {@code peopleMillis} is people's part of its time.
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
    @Nullable Instant calledAt,
    @Nullable Instant unsureSince,
    boolean half,
    @Nullable String backByHand,
    long peopleMillis) {

  private static final Set<StepState> LEFT_SOMETHING =
      Set.of(StepState.DONE, StepState.BY_HAND, StepState.NOT_TAKEN);

  static String id(String run, String step) {
    return run + "/" + step;
  }

  /** Something may stand that was not there before, and it is known what was, if to people only. */
  boolean canBeTakenBack() {
    return LEFT_SOMETHING.contains(state) && (beforeIt != null || isKnownToPeopleOnly());
  }

  /** What was there before is kept, so that it can be taken back even when it came half-way. */
  boolean canBeUndone() {
    return beforeIt != null;
  }

  /** Nobody knows what became of the last call. */
  boolean mayHaveHappened() {
    return calledAt != null || unknowns > 0;
  }

  /** What people do who take it back, as far as that was kept. */
  String backInWords() {
    return Optional.ofNullable(backByHand)
        .or(() -> Optional.ofNullable(beforeIt).map("it was '%s' before"::formatted))
        .orElse("as somebody has done it by hand");
  }

  /** Done by hand before it could be looked at. */
  private boolean isKnownToPeopleOnly() {
    return state == StepState.BY_HAND && !prepared;
  }

  /** How it would stand once that claim's step had ended so. */
  StepRow after(Claim claim, Map<String, String> told, Optional<String> end) {
    if (claim.takesBack(this)) {
      return with(StepState.UNDONE, outputs, endedAs);
    }
    return id.equals(claim.step().id())
        ? with(StepState.DONE, Plain.write(told), end.orElse(null))
        : this;
  }

  private StepRow with(StepState other, @Nullable String told, @Nullable String end) {
    return new StepRow(
        id,
        run,
        step,
        turn,
        does,
        other,
        fence,
        tries,
        unknowns,
        prepared,
        beforeIt,
        told,
        end,
        note,
        beganAt,
        endedAt,
        said,
        calledAt,
        unsureSince,
        half,
        backByHand,
        peopleMillis);
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
        null,
        null,
        false,
        null,
        0);
  }
}
