package dev.signalbox.bot.hooks;

import dev.signalbox.handlers.knock.Knock;
import dev.signalbox.handlers.knock.Knocking;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes on who has called, and counts. Those who are turned away fill a number and no disk. */
@Singleton
final class Hallway {
  private static final Logger LOG = LoggerFactory.getLogger(Hallway.class);

  private final Knocking knocking;
  private final MeterRegistry meters;

  Hallway(Knocking knocking, MeterRegistry meters) {
    this.knocking = knocking;
    this.meters = meters;
  }

  /** False where it could not be written down, so that whoever repeats such a call may do so. */
  boolean letIn(List<Knock> knocks) {
    try {
      knocks.forEach(knocking::knock);
      count("heard");
      return true;
    } catch (RuntimeException trouble) {
      LOG.warn("passing on that {} called: {}", knocks, trouble.getClass().getSimpleName());
      return false;
    }
  }

  void count(String what) {
    meters.counter("signalbox.hooks", "what", what).increment();
  }
}
