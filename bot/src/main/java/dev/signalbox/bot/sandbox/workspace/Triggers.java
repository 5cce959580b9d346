package dev.signalbox.bot.sandbox.workspace;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The right to open one window, for three seconds, once. */
@Singleton
public final class Triggers {
  private static final Duration LIFE = Duration.ofSeconds(3);
  private static final int KEPT = 1_000;

  private final Clock clock;
  private final Stamps stamps;
  private final Map<String, Issued> issued = new LinkedHashMap<>();

  private record Issued(String person, Instant at, boolean used) {}

  public sealed interface Exchange {
    record For(String person) implements Exchange {}

    record Refused(String error) implements Exchange {}
  }

  Triggers(Clock clock, Stamps stamps) {
    this.clock = clock;
    this.stamps = stamps;
  }

  public synchronized String issue(String person) {
    String id = stamps.next() + "." + Team.ID + "." + stamps.secret();
    issued.put(id, new Issued(person, clock.instant(), false));
    if (issued.size() > KEPT) {
      issued.remove(issued.keySet().iterator().next());
    }
    return id;
  }

  public synchronized Exchange exchange(String id) {
    Issued found = issued.get(id);
    if (found == null) {
      return new Exchange.Refused("invalid_trigger_id");
    }
    if (found.used()) {
      return new Exchange.Refused("exchanged_trigger_id");
    }
    if (Duration.between(found.at(), clock.instant()).compareTo(LIFE) > 0) {
      return new Exchange.Refused("expired_trigger_id");
    }
    issued.put(id, new Issued(found.person(), found.at(), true));
    return new Exchange.For(found.person());
  }
}
