package dev.signalbox.handlers.knock;

import dev.signalbox.integrations.durable.Durable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Where calls come in that are proven to be a neighbour's: nothing else of them comes this far. */
@Singleton
public class Knocking {
  private final Pace pace;
  private final Durable durable;
  private final Clock clock;

  Knocking(Pace pace, Durable durable, Clock clock) {
    this.pace = pace;
    this.durable = durable;
    this.clock = clock;
  }

  @Transactional
  public void knock(Knock knock) {
    pace.next(knock, clock.instant())
        .ifPresent(at -> durable.stage(KnockWork.NAME, KnockWork.key(knock, at), at));
  }
}
