package dev.signalbox.integrations.calls;

import dev.signalbox.integrations.calls.CallBook.Intent;
import dev.signalbox.integrations.calls.CallBook.Observed;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;

/** How many calls, how long, how they came out, for each connection. */
@Singleton
final class Measures {
  private final MeterRegistry meters;
  private final TroubleCounter troubles;

  Measures(MeterRegistry meters, TroubleCounter troubles) {
    this.meters = meters;
    this.troubles = troubles;
  }

  void count(Neighbour neighbour, Intent intent, Observed seen) {
    meters
        .timer("signalbox.calls", "connection", neighbour.name(), "outcome", outcome(seen))
        .record(Duration.between(intent.began(), seen.ended()));
    seen.trouble()
        .ifPresentOrElse(
            trouble -> troubles.failed(neighbour.reach(), trouble, seen.ended()),
            () -> troubles.answered(neighbour.reach()));
  }

  /** A kind of trouble, or that all went well; whether a write may have happened is a third. */
  private static String outcome(Observed seen) {
    return switch (seen.result()) {
      case TOLD, DONE -> "ok";
      case UNKNOWN -> "unknown";
      case TROUBLED, REFUSED ->
          seen.trouble().map(it -> it.kind().name().toLowerCase(Locale.ROOT)).orElse("trouble");
    };
  }
}
