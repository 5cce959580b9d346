package dev.signalbox.bot.sandbox.workspace;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Answer addresses: five uses within thirty minutes, each bound to a person and a place. */
@Singleton
public final class Hooks {
  private static final Duration LIFE = Duration.ofMinutes(30);
  private static final int USES = 5;
  private static final int KEPT = 10_000;

  private final Clock clock;
  private final Stamps stamps;
  private final Map<String, Issued> issued = new LinkedHashMap<>();

  /** {@code source} is the message whose button was pressed, when there was one. */
  public record Origin(
      String person, String room, Optional<String> source, Optional<String> thread) {}

  private record Issued(Origin origin, Instant at, int uses) {}

  public sealed interface Use {
    record From(Origin origin) implements Use {}

    record Refused(String error) implements Use {}
  }

  Hooks(Clock clock, Stamps stamps) {
    this.clock = clock;
    this.stamps = stamps;
  }

  public synchronized String issue(Origin origin) {
    String secret = stamps.secret();
    issued.put(secret, new Issued(origin, clock.instant(), 0));
    if (issued.size() > KEPT) {
      issued.remove(issued.keySet().iterator().next());
    }
    return secret;
  }

  public synchronized Use use(String secret) {
    Issued found = issued.get(secret);
    if (found == null || Duration.between(found.at(), clock.instant()).compareTo(LIFE) > 0) {
      return new Use.Refused("expired_url");
    }
    if (found.uses() == USES) {
      return new Use.Refused("used_url");
    }
    issued.put(secret, new Issued(found.origin(), found.at(), found.uses() + 1));
    return new Use.From(found.origin());
  }
}
