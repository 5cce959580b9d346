package dev.signalbox.handlers.drill;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@MappedEntity("drill")
record DrillRow(
    @Id String token,
    String estate,
    String environment,
    Drill.Kind kind,
    Instant endedAt,
    @Nullable Long lostSeconds,
    @Nullable Long awaySeconds) {
  Drill drill() {
    return new Drill(
        estate,
        environment,
        kind,
        endedAt,
        Optional.ofNullable(lostSeconds).map(Duration::ofSeconds),
        Optional.ofNullable(awaySeconds).map(Duration::ofSeconds));
  }
}
