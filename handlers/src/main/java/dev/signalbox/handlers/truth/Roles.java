package dev.signalbox.handlers.truth;

import jakarta.inject.Singleton;
import java.util.List;

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

  /** In the transaction that finishes the step which has installed it. */
  public void runs(Settlement.Place place, String site, String release) {
    rows.runs(place.estate(), place.environment(), site, release);
  }
}
