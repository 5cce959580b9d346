package dev.signalbox.handlers.invariant;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** What has climbed to which environment, written in the transaction that finishes the step. */
@Singleton
public final class Arrivals {
  private final ArrivalRows rows;
  private final List<Provenance> provenances;
  private final Clock clock;

  Arrivals(ArrivalRows rows, List<Provenance> provenances, Clock clock) {
    this.rows = rows;
    this.provenances = List.copyOf(provenances);
    this.clock = clock;
  }

  public void arrive(String estate, String environment, Cargo cargo, String run) {
    rows.arrive(estate, environment, cargo.action(), cargo.thing(), run, clock.instant());
  }

  /** The run that brought it has taken it back. */
  public void leave(String estate, String environment, Cargo cargo, String run) {
    rows.leave(estate, environment, cargo.action(), cargo.thing(), run);
  }

  boolean isThere(String estate, Standing.Arrival arrival) {
    return rows.of(estate, arrival.environment(), arrival.action(), arrival.thing()).isPresent()
        || provenances.stream().anyMatch(it -> it.hasBeen(estate, arrival));
  }
}
