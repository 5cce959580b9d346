package dev.signalbox.handlers.unlock;

import dev.signalbox.handlers.guard.FirstYes;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code wishBy}: the first of the two who it takes. */
@MappedEntity("unlock")
record UnlockRow(
    @Id String id,
    String estate,
    String environment,
    String reason,
    String wishBy,
    Instant wishAt,
    long seconds,
    @Nullable String openedBy,
    @Nullable Instant openedUntil,
    @Nullable String run) {

  FirstYes wish() {
    return FirstYes.of(wishBy, wishAt);
  }
}
