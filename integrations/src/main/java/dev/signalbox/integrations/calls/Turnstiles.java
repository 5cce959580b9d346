package dev.signalbox.integrations.calls;

import dev.signalbox.config.estate.Reach;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One gate for each connection. */
@Singleton
final class Gates {
  private final Clock clock;
  private final Map<Reach, Gate> gates = new ConcurrentHashMap<>();

  Gates(Clock clock) {
    this.clock = clock;
  }

  Gate to(Neighbour neighbour) {
    return gates.computeIfAbsent(neighbour.reach(), _ -> new Gate(neighbour.limits(), clock));
  }
}
