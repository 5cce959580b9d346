package dev.signalbox.handlers.run;

import dev.signalbox.integrations.durable.Durable;
import dev.signalbox.integrations.durable.Kind;
import dev.signalbox.integrations.durable.KindName;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Onlookers are told once, a moment later, of all the steps that a run hurries through. Where it
 * comes to a stand they are told at once, so that nothing hangs on this but the time in between.
 */
@Singleton
class Gathered implements Kind {
  static final KindName NAME = new KindName("notice");

  /** Long enough for everybody who has said so in that second to commit. */
  private static final Duration LATER = Duration.ofSeconds(2);

  private final Notices notices;
  private final Durable durable;
  private final Clock clock;

  Gathered(Notices notices, Durable durable, Clock clock) {
    this.notices = notices;
    this.durable = durable;
    this.clock = clock;
  }

  @Override
  public KindName name() {
    return NAME;
  }

  /** Inside the caller's transaction; of all who say so in the same second one does it. */
  void tell(String run) {
    Instant second = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    durable.stage(NAME, run + " " + second.getEpochSecond(), second.plus(LATER));
  }

  @Override
  @Transactional
  public Next run(String key) {
    notices.changed(key.substring(0, key.indexOf(' ')));
    return new Next.Done();
  }
}
