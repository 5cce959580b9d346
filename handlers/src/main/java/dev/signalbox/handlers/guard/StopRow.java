package dev.signalbox.handlers.guard;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("emergency_stop")
record StopRow(
    @Id Integer id,
    @Nullable String person,
    @Nullable String reason,
    @Nullable Instant at,
    @Nullable String resumeBy,
    @Nullable Instant resumeAt) {

  FirstYes wish() {
    return FirstYes.of(resumeBy, resumeAt);
  }
}
