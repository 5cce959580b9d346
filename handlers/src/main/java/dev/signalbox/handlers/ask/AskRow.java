package dev.signalbox.handlers.ask;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@MappedEntity("ask")
record AskRow(
    @Id String id,
    String run,
    String step,
    String estate,
    AskKind kind,
    String wording,
    String hash,
    String requester,
    String requesterId,
    String channel,
    AskState state,
    @Nullable String endedAs,
    @Nullable String answer,
    int reminders,
    Instant openedAt,
    @Nullable Instant closedAt,
    @Nullable Instant askedBackAt,
    @Nullable Instant askedEnd,
    @Nullable Instant remindedAt,
    @Nullable Instant escalatedAt) {
  /** More would not be heard, either. */
  static final int REMINDERS = 3;

  /** For so long the limit stands still when somebody asks back, however often. */
  private static final Duration STANDS_STILL = Duration.ofHours(1);

  /** When the time to answer is over. */
  Optional<Instant> until() {
    return words().limit().map(openedAt::plus).map(it -> it.plus(stoodStill()));
  }

  Optional<Instant> due() {
    return words().due().map(openedAt::plus);
  }

  /** When it is reminded of for that many times; a follow-up first when it is due, then daily. */
  Optional<Instant> reminder(int which) {
    return words()
        .remind()
        .filter(_ -> which <= REMINDERS)
        .map(
            it ->
                due().map(first -> first.minus(it)).orElse(openedAt).plus(it.multipliedBy(which)));
  }

  /** From when on people are asked whether it shall last longer; empty once they are. */
  Optional<Instant> asksFrom() {
    return Optional.of(this)
        .filter(it -> it.kind() == AskKind.WINDOW)
        .flatMap(AskRow::until)
        .filter(end -> !end.equals(askedEnd))
        .map(end -> end.minus(WindowTime.of(words().words()).notice()))
        .filter(openedAt::isBefore);
  }

  private Duration stoodStill() {
    return askedBackAt == null ? Duration.ZERO : STANDS_STILL;
  }

  /** Asked about a run that is over, or will be before it is answered. */
  boolean outlivesItsRun() {
    return kind() == AskKind.FOLLOW_UP || step.equals(Reviews.STEP) || step.equals(LeftOver.STEP);
  }

  Wording words() {
    return Wording.read(kind, wording);
  }

  /** The name for ever of the message that this is asked with. */
  String letter() {
    return "run/%s/ask".formatted(id);
  }
}
