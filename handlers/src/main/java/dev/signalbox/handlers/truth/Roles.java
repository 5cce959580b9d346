package dev.signalbox.handlers.truth;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What we have written down about an estate's roles; empty means it is not adopted yet. */
@Singleton
public final class Roles {
  private final RolesHeld rows;

  Roles(RolesHeld rows) {
    this.rows = rows;
  }

  public List<Holding> of(String estate) {
    return rows.findByEstateOrderById(estate).stream().map(RoleHeld::holding).toList();
  }

  public List<Holding> of(String estate, String environment) {
    return of(estate).stream().filter(it -> it.environment().equals(environment)).toList();
  }

  /** Empty where it does not name one site of each role. */
  public Optional<Sides> sides(String estate, String environment) {
    List<Holding> held = of(estate, environment);
    return only(held, Role.PRODUCTION)
        .flatMap(one -> only(held, Role.STANDBY).map(other -> new Sides(one, other)));
  }

  private static Optional<String> only(List<Holding> held, Role role) {
    List<Holding> fitting = held.stream().filter(it -> it.role() == role).toList();
    return fitting.stream().map(Holding::site).findFirst().filter(_ -> fitting.size() == 1);
  }

  /** In the transaction that finishes the step which has installed it. */
  public void runs(Settlement.Place place, String site, String release) {
    rows.runs(place.estate(), place.environment(), site, release);
  }
}
