package dev.signalbox.handlers.checks;

import dev.signalbox.config.estate.Probe;
import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.front.Front;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a person would look at instead. */
final class Sheet {
  private Sheet() {}

  static String of(Round round) {
    return round.probes().stream()
        .filter(it -> !(it instanceof Probe.Certificate) || isShown(round.front()))
        .map(it -> line(it, round.front()))
        .collect(Collectors.joining("; "));
  }

  /** Nobody looks for a certificate where none is asked for. */
  private static boolean isShown(Optional<Front> front) {
    return front.map(Front::isSecure).orElse(true);
  }

  private static String line(Probe.Direct probe, Optional<Front> front) {
    String home = front.map(it -> it.home().toString().replaceFirst("/$", "")).orElse("");
    return switch (probe) {
      case Probe.Get(String target, int expect, Optional<String> says) ->
          "%s answers %d%s"
              .formatted(
                  target.startsWith("/") ? home + target : target,
                  expect,
                  says.map(" and says "::concat).orElse(""));
      case Probe.Certificate(Duration left) ->
          "its certificate is good for another " + Measure.written(left);
    };
  }
}
