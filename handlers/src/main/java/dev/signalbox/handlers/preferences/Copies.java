package dev.signalbox.handlers.preferences;

import dev.signalbox.handlers.invariant.Provenance;
import dev.signalbox.handlers.invariant.Standing;
import jakarta.inject.Singleton;

/** What was copied of an environment has been there, and may climb on from there. */
@Singleton
final class Copies implements Provenance {
  private final Batches batches;

  Copies(Batches batches) {
    this.batches = batches;
  }

  @Override
  public boolean hasBeen(String estate, Standing.Arrival there) {
    return there.action().equals(UsersLoad.NAME)
        && batches
            .whole(new Batch(there.thing()))
            .filter(it -> it.estate().equals(estate))
            .flatMap(BatchRow::copiedOf)
            .filter(there.environment()::equals)
            .isPresent();
  }
}
