package dev.signalbox.handlers.readiness;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code made}: how many calls there have been, of all rounds. */
@MappedEntity("calling")
record CallingRow(
    @Id String token,
    String run,
    String step,
    String chain,
    int made,
    Instant nextAt,
    @Nullable String answeredBy,
    @Nullable Instant answeredAt) {

  Optional<Came> came() {
    return Optional.ofNullable(answeredBy)
        .flatMap(by -> Optional.ofNullable(answeredAt).map(at -> new Came(by, at)));
  }
}
