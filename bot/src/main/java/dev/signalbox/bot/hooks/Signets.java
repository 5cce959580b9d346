package dev.signalbox.bot.hooks;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.builds.HookKey;
import dev.signalbox.integrations.builds.HookKeys;
import dev.signalbox.integrations.calls.Asked;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The keys of build servers, as they were told last. Forgers come as often as they like: one of
 * them in some minutes waits for that server, all others are judged by what is known.
 */
@Singleton
final class Signets {
  static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Kept NOTHING = new Kept(Optional.empty(), Instant.EPOCH);

  private final HookKeys keys;
  private final Clock clock;
  private final Map<URI, Kept> kept = new ConcurrentHashMap<>();

  Signets(HookKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  private record Kept(Optional<HookKey> key, Instant asked) {}

  Optional<HookKey> known(Connection.Travis on) {
    return before(on).key();
  }

  /** The one that it has by now; empty where it was asked a moment ago, or does not say. */
  Optional<HookKey> anew(Connection.Travis on) {
    Kept before = before(on);
    Instant now = clock.instant();
    boolean mine =
        !now.isBefore(before.asked().plus(PATIENCE))
            && kept.replace(on.reach().url(), before, new Kept(before.key(), now));
    return mine && keys.now(on) instanceof Asked.Told<HookKey>(HookKey key)
        ? Optional.of(remember(on, new Kept(Optional.of(key), now)))
        : Optional.empty();
  }

  private HookKey remember(Connection.Travis on, Kept told) {
    kept.put(on.reach().url(), told);
    return told.key().orElseThrow();
  }

  private Kept before(Connection.Travis on) {
    return kept.computeIfAbsent(on.reach().url(), _ -> NOTHING);
  }
}
