package dev.signalbox.handlers.truth;

import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import dev.signalbox.handlers.truth.Settlement.Place;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** A run that makes sites trade their roles says so, and what it has done is written down. */
@Singleton
public class Moves {
  private static final String ITSELF = "signalbox";

  private final MoveRows rows;
  private final RolesHeld held;
  private final Ledger ledger;
  private final Clock clock;

  Moves(MoveRows rows, RolesHeld held, Ledger ledger, Clock clock) {
    this.rows = rows;
    this.held = held;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Which run is at it. */
  @Transactional
  public Optional<String> by(Place place) {
    return rows.of(place.estate(), place.environment()).map(MoveRow::run);
  }

  /** In the transaction that lets it act. Where another run is at it, that one stays. */
  @Transactional
  public void begin(Place place, String run) {
    rows.begin(place.estate(), place.environment(), run, clock.instant());
  }

  /**
   * In the transaction that finishes the step.
   *
   * @param told who is which now, where the step has told two sites that play a part here
   */
  @Transactional
  public void moved(Place place, String run, Optional<Sides> told) {
    List<RoleHeld> here =
        held.findByEstateOrderById(place.estate()).stream()
            .filter(it -> it.environment().equals(place.environment()))
            .toList();
    Optional<Sides> sides =
        told.filter(it -> it.areAmong(here.stream().map(RoleHeld::site).toList()));
    for (RoleHeld row : here) {
      Role role = sides.map(it -> it.role(row.site())).orElse(row.role().other());
      if (role != row.role()) {
        held.update(row.turned(role, clock.instant()));
        write(place, run, row.site(), role);
      }
    }
  }

  private void write(Place place, String run, String site, Role role) {
    String what = "%s made %s the %s of %s".formatted(run, site, role.word(), place.environment());
    ledger.write(Entry.ofRun(Entry.Kind.ROLE_MOVED, ITSELF, place.estate(), what));
  }

  /** In the transaction that finishes the step, or ends the run. */
  @Transactional
  public void end(String run) {
    rows.end(run);
  }

  /** How many belonged to nobody any more. */
  @Transactional
  public int sweep() {
    return rows.sweep();
  }
}
