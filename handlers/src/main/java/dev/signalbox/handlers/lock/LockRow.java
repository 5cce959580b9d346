package dev.signalbox.handlers.lock;

import dev.signalbox.handlers.guard.FirstYes;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code wishBy}: the first of the two who it takes to break it. */
@MappedEntity("run_lock")
record LockRow(
    @Id String estate,
    String name,
    String run,
    Instant takenAt,
    @Nullable String wishBy,
    @Nullable Instant wishAt) {

  FirstYes wish() {
    return FirstYes.of(wishBy, wishAt);
  }

  Lock told() {
    return new Lock(estate, name, run, takenAt);
  }
}
