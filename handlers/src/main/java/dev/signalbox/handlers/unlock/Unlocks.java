package dev.signalbox.handlers.unlock;

import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Opening, which takes two people, and going in, which one run may do. */
@Singleton
public class Unlocks {
  private final UnlockRows rows;
  private final Ledger ledger;
  private final Clock clock;

  Unlocks(UnlockRows rows, Ledger ledger, Clock clock) {
    this.rows = rows;
    this.ledger = ledger;
    this.clock = clock;
  }

  public record Place(String estate, String environment) {}

  public record Wish(String person, String reason, Duration lasting) {}

  /**
   * Until when it is open; empty while it waits for another person. The first one's time counts.
   */
  @Transactional
  public Optional<Instant> unlock(Place place, Wish wish) {
    Instant now = clock.instant();
    Optional<UnlockRow> first =
        rows.wished(place.estate(), place.environment()).stream()
            .filter(it -> it.wish().before(wish.person(), now).isPresent())
            .findFirst();
    if (first.isEmpty()) {
      rows.save(wished(place, wish, now));
      return Optional.empty();
    }
    Instant until = now.plusSeconds(first.get().seconds());
    if (rows.open(first.get().id(), wish.person(), until) == 0) {
      return Optional.empty();
    }
    String what =
        "%s for %ds, with %s: %s"
            .formatted(
                place.environment(),
                first.get().seconds(),
                first.get().wishBy(),
                first.get().reason());
    ledger.write(new Entry(Entry.Kind.UNLOCKED, wish.person(), Optional.of(place.estate()), what));
    return Optional.of(until);
  }

  /** Whether this run may go in now; from then on it is open for no other. */
  @Transactional
  public boolean isOpenFor(Place place, String run) {
    List<UnlockRow> open = rows.standing(place.estate(), place.environment(), clock.instant());
    return open.stream().anyMatch(it -> run.equals(it.run()))
        || open.stream().anyMatch(it -> it.run() == null && rows.take(it.id(), run) == 1);
  }

  private static UnlockRow wished(Place place, Wish wish, Instant now) {
    return new UnlockRow(
        UUID.randomUUID().toString(),
        place.estate(),
        place.environment(),
        wish.reason(),
        wish.person(),
        now,
        wish.lasting().toSeconds(),
        null,
        null,
        null);
  }
}
