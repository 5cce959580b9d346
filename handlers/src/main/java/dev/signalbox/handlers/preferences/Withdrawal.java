package dev.signalbox.handlers.preferences;

import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import jakarta.inject.Singleton;

/** Deletes what a step has brought, as long as it is as it was written. */
@Singleton
final class Withdrawal {
  private final Retreat retreat;
  private final Leftover leftover;

  Withdrawal(Retreat retreat, Leftover leftover) {
    this.retreat = retreat;
    this.leftover = leftover;
  }

  Sight<Nothing> look(Database in, Batch batch, String deed) {
    return retreat.look(in, batch, deed, leftover);
  }

  Outcome<Nothing> carryOut(Database in, Batch batch, String deed) {
    return retreat.carryOut(in, batch, deed, leftover);
  }
}
