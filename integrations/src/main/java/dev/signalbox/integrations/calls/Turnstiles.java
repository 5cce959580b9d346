package dev.signalbox.integrations.calls;

import dev.signalbox.config.estate.Reach;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One turnstile for each connection. */
@Singleton
final class Turnstiles {
  private final Clock clock;
  private final Map<Reach, Turnstile> turnstiles = new ConcurrentHashMap<>();

  Turnstiles(Clock clock) {
    this.clock = clock;
  }

  Turnstile to(Neighbour neighbour) {
    return turnstiles.computeIfAbsent(
        neighbour.reach(), _ -> new Turnstile(neighbour.limits(), clock));
  }
}
