package dev.signalbox.handlers.rollout;

import dev.signalbox.integrations.durable.Leftovers;
import jakarta.inject.Singleton;
import java.time.Instant;

/** What a run has asked for, and what was there before, goes with it. */
@Singleton
final class OldWaits implements Leftovers {
  private final OrderRows orders;
  private final FormerRows formers;

  OldWaits(OrderRows orders, FormerRows formers) {
    this.orders = orders;
    this.formers = formers;
  }

  @Override
  public String name() {
    return "waits for builds";
  }

  @Override
  public int remove(Instant now) {
    return orders.removeOrphans() + formers.removeOrphans();
  }
}
