package dev.signalbox.bot.sandbox.rules;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Counts calls and says when the next one is welcome: full at first, then refilled evenly. */
@Singleton
public final class Meter {
  /** One message a second into a channel, short bursts allowed. */
  private static final int CHANNEL_BURST = 5;

  private final Clock clock;
  private final Map<String, Level> levels = new HashMap<>();

  private record Level(double left, Instant at) {}

  private record Budget(int burst, double perSecond) {}

  Meter(Clock clock) {
    this.clock = clock;
  }

  /** How long to stay away, or nothing when this call is taken. */
  public Optional<Duration> call(String method, Tier tier) {
    return take(method, new Budget(tier.perMinute(), tier.perMinute() / 60.0));
  }

  public Optional<Duration> postInto(String channel) {
    return take("in " + channel, new Budget(CHANNEL_BURST, 1));
  }

  private synchronized Optional<Duration> take(String what, Budget budget) {
    Instant now = clock.instant();
    Level known = levels.getOrDefault(what, new Level(budget.burst(), now));
    double since = Duration.between(known.at(), now).toMillis() / 1000.0;
    double left = Math.min(budget.burst(), known.left() + since * budget.perSecond());
    if (left < 1) {
      levels.put(what, new Level(left, now));
      return Optional.of(Duration.ofSeconds((long) Math.ceil((1 - left) / budget.perSecond())));
    }
    levels.put(what, new Level(left - 1, now));
    return Optional.empty();
  }
}
