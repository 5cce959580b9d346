package dev.signalbox.handlers.run;

import dev.signalbox.handlers.knock.Ear;
import dev.signalbox.handlers.knock.Knock;
import dev.signalbox.integrations.durable.Durable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * A neighbour has called: the steps of its estate that wait for the world look now. Which of them
 * it is about nobody has to know, for a look too many changes nothing.
 */
@Singleton
class Rousing implements Ear {
  private final WaitingRows rows;
  private final Durable durable;
  private final Clock clock;

  Rousing(WaitingRows rows, Durable durable, Clock clock) {
    this.rows = rows;
    this.durable = durable;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void heard(Knock knock) {
    rows.of(knock.estate().value())
        .forEach(it -> durable.hasten(StepWork.NAME, it.id(), clock.instant()));
  }
}
