package dev.signalbox.handlers.checks;

import dev.signalbox.config.estate.Probe;
import dev.signalbox.handlers.front.Front;
import java.util.List;
import java.util.Optional;

/**
 * What is to be looked at in one go.
 *
 * @param of what people call it: {@code sanity of upstream}
 * @param front where the paths of its probes lie; empty where they name whole addresses
 */
record Round(String of, List<Probe.Direct> probes, Optional<Front> front) {
  Round {
    probes = List.copyOf(probes);
  }
}
