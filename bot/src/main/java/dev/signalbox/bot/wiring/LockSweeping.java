package dev.signalbox.bot.wiring;

import dev.signalbox.bot.WhenServing;
import dev.signalbox.handlers.lock.Locks;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Frees what belongs to a run that is over. It finds nothing, unless something of ours is broken.
 */
@Singleton
@WhenServing
final class LockSweeping {
  private static final Logger LOG = LoggerFactory.getLogger(LockSweeping.class);

  private final Locks locks;
  private final MeterRegistry meters;

  LockSweeping(Locks locks, MeterRegistry meters) {
    this.locks = locks;
    this.meters = meters;
  }

  @Scheduled(fixedDelay = "30s", initialDelay = "30s")
  void sweep() {
    try {
      int orphans = locks.sweep();
      if (orphans > 0) {
        meters.counter("signalbox.locks.orphaned").increment(orphans);
        LOG.warn("freed {} locks of runs that are over: a bug, please report it", orphans);
      }
    } catch (RuntimeException trouble) {
      LOG.warn("sweeping locks: {}", trouble.toString());
    }
  }
}
