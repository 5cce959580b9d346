package dev.signalbox.handlers.ppc;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** One lever, and the two deeds that are done with it. */
@Factory
final class MaintenanceDeeds {
  private final Signals signals;
  private final Lever lever;
  private final LeverBack back;
  private final ByHand byHand;

  MaintenanceDeeds(Signals signals, Lever lever, LeverBack back, ByHand byHand) {
    this.signals = signals;
    this.lever = lever;
    this.back = back;
    this.byHand = byHand;
  }

  @Singleton
  Maintenance set() {
    return new Maintenance(Turning.ON, signals, lever, back, byHand);
  }

  @Singleton
  Maintenance clear() {
    return new Maintenance(Turning.OFF, signals, lever, back, byHand);
  }
}
