package dev.signalbox.integrations.calls;

import dev.signalbox.config.estate.Reach;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Spares a neighbour that has failed again and again the looks for which nobody's run waits: one of
 * them goes through at a time, to see whether it is back.
 */
final class Breaker {
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private final Troubles troubles;
  private final Clock clock;
  private final Map<Reach, Instant> next = new HashMap<>();

  Breaker(Troubles troubles, Clock clock) {
    this.troubles = troubles;
    this.clock = clock;
  }

  /** Why it is not asked now; empty for who may ask. */
  Optional<Trouble> spares(Reach reach, String doing) {
    return Curiosity.isAll() ? ailing(reach).flatMap(it -> spares(it, doing)) : Optional.empty();
  }

  private synchronized Optional<Trouble> spares(Troubles.Ailing ailing, String doing) {
    Instant now = clock.instant();
    Optional<Instant> until = Optional.ofNullable(next.get(ailing.reach())).filter(now::isBefore);
    if (until.isEmpty()) {
      next.put(ailing.reach(), now.plus(PAUSE));
    }
    return until.map(it -> spared(ailing, doing, now, it));
  }

  private static Trouble spared(Troubles.Ailing ailing, String doing, Instant now, Instant until) {
    Duration left = Duration.between(now, until);
    return new Trouble(
        doing,
        Trouble.Kind.UNREACHABLE,
        "not asked again for %d s, for it has failed %d times in a row, at last %s"
            .formatted(Math.max(1, left.toSeconds()), ailing.times(), ailing.last().why()),
        Optional.of(left));
  }

  /** A wrong key and too many calls are mended on our side, and seen at once. */
  private Optional<Troubles.Ailing> ailing(Reach reach) {
    return troubles.now().stream()
        .filter(it -> it.reach().equals(reach))
        .filter(
            it ->
                switch (it.last().kind()) {
                  case UNREACHABLE, BROKEN -> true;
                  case KEY, RIGHTS, REQUEST, LIMITED, GARBLED, AMBIGUOUS -> false;
                })
        .findFirst();
  }
}
