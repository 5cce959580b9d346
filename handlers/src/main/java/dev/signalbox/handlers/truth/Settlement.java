package dev.signalbox.handlers.truth;

import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Two people who name the same site say who is production; that is written down. */
@Singleton
public class Settlement {
  private static final String NOT_KNOWN = "unknown";

  private final RoleWishes wishes;
  private final RolesHeld rows;
  private final Moves moves;
  private final Ledger ledger;
  private final Clock clock;

  Settlement(RoleWishes wishes, RolesHeld rows, Moves moves, Ledger ledger, Clock clock) {
    this.wishes = wishes;
    this.rows = rows;
    this.moves = moves;
    this.ledger = ledger;
    this.clock = clock;
  }

  public record Place(String estate, String environment) {}

  public record Wish(String person, Sides sides, String reason) {}

  /** What a wish came to. */
  public enum Settled {
    WRITTEN,
    WAITS_FOR_ANOTHER,
    /** A run is at it, and says itself what comes of it. */
    A_RUN_MOVES_THEM
  }

  /** Of all wishes for a place the newest stands; the next person grants it, or puts another. */
  @Transactional
  public Settled settle(Place place, Wish wish) {
    if (moves.by(place).isPresent()) {
      return Settled.A_RUN_MOVES_THEM;
    }
    Instant now = clock.instant();
    String site = wish.sides().production();
    Optional<RoleWish> standing = wishes.of(place.estate(), place.environment());
    Optional<String> first =
        standing
            .filter(it -> it.site().equals(site))
            .flatMap(it -> it.wish().before(wish.person(), now));
    if (first.isPresent()
        && wishes.take(place.estate(), place.environment(), site, first.get()) == 1) {
      write(place, wish, first.get());
      return Settled.WRITTEN;
    }
    // None but the one that was seen: whose came in the same moment counts as the first.
    standing.ifPresent(it -> wishes.take(it.estate(), it.environment(), it.site(), it.wishBy()));
    return wishes.put(place.estate(), place.environment(), site, wish.person(), now) == 1
        ? Settled.WAITS_FOR_ANOTHER
        // Somebody else has put theirs in the same moment.
        : settle(place, wish);
  }

  private void write(Place place, Wish wish, String first) {
    List<RoleHeld> before = rows.findByEstateOrderById(place.estate());
    List<RoleHeld> here =
        before.stream().filter(it -> it.environment().equals(place.environment())).toList();
    rows.clear(place.estate(), place.environment());
    rows.save(held(place, wish.sides().production(), Role.PRODUCTION, here));
    rows.save(held(place, wish.sides().standby(), Role.STANDBY, here));
    String what =
        "%s: production is %s, with %s: %s"
            .formatted(place.environment(), wish.sides().production(), first, wish.reason());
    ledger.write(
        new Entry(
            here.isEmpty() ? Entry.Kind.ADOPTED : Entry.Kind.ROLES_SETTLED,
            wish.person(),
            Optional.of(place.estate()),
            what));
  }

  /** Who takes which role says nothing about what a site runs. */
  private RoleHeld held(Place place, String site, Role role, List<RoleHeld> before) {
    String release =
        before.stream()
            .filter(it -> it.site().equals(site))
            .map(RoleHeld::release)
            .findFirst()
            .orElse(NOT_KNOWN);
    return RoleHeld.of(
        new Holding(place.estate(), place.environment(), site, role, release, clock.instant()));
  }
}
