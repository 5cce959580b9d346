package dev.signalbox.handlers.rollout;

import dev.signalbox.config.type.Measure;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How long ago something began, as a sentence goes on. */
@Singleton
final class Since {
  private final Clock clock;

  Since(Clock clock) {
    this.clock = clock;
  }

  String words(Optional<Instant> began) {
    return began
        .map(it -> Duration.between(it, clock.instant()).truncatedTo(ChronoUnit.MINUTES))
        .map(
            it ->
                it.isPositive() ? ", begun %s ago".formatted(Measure.written(it)) : ", just begun")
        .orElse("");
  }
}
