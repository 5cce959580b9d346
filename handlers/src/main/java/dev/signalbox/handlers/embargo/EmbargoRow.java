package dev.signalbox.handlers.embargo;

import dev.signalbox.handlers.guard.FirstYes;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code wishBy}: the first of the two who it takes to lift what somebody else raised. */
@MappedEntity("embargo")
record EmbargoRow(
    @Id @GeneratedValue @Nullable Long id,
    String estate,
    String raisedBy,
    @Nullable String run,
    String reason,
    Instant raisedAt,
    Instant until,
    long remindSeconds,
    @Nullable String wishBy,
    @Nullable Instant wishAt,
    @Nullable String liftedBy,
    @Nullable Instant liftedAt) {

  static EmbargoRow fresh(Raising raising, Instant now) {
    return new EmbargoRow(
        null,
        raising.estate(),
        raising.by(),
        raising.run().orElse(null),
        raising.reason(),
        now,
        now.plus(raising.lasting()),
        raising.remind().toSeconds(),
        null,
        null,
        null,
        null);
  }

  long number() {
    return Optional.ofNullable(id).orElseThrow();
  }

  /** What a run raised it lowers itself; what a person raised ends with its time. */
  boolean isInForce(Instant now) {
    return liftedAt == null && (run != null || now.isBefore(until));
  }

  /** When there is something to say about it again. */
  Instant next(Instant now) {
    Instant reminder = now.plus(Duration.ofSeconds(remindSeconds));
    return now.isBefore(until) && until.isBefore(reminder) ? until : reminder;
  }

  FirstYes wish() {
    return FirstYes.of(wishBy, wishAt);
  }

  Embargo told() {
    return new Embargo(
        number(), estate, new Embargo.Raiser(raisedBy, Optional.ofNullable(run)), reason, until);
  }
}
