package dev.signalbox.bot.wiring;

import dev.signalbox.bot.WhenServing;
import dev.signalbox.handlers.invariant.Deployments;
import dev.signalbox.handlers.lock.Locks;
import dev.signalbox.handlers.truth.Moves;
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
  private final Moves moves;
  private final Deployments deployments;
  private final MeterRegistry meters;

  LockSweeping(Locks locks, Moves moves, Deployments deployments, MeterRegistry meters) {
    this.locks = locks;
    this.moves = moves;
    this.deployments = deployments;
    this.meters = meters;
  }

  @Scheduled(fixedDelay = "30s", initialDelay = "30s")
  void sweep() {
    try {
      int orphans = locks.sweep() + moves.sweep() + deployments.sweep();
      if (orphans > 0) {
        meters.counter("signalbox.locks.orphaned").increment(orphans);
        LOG.warn(
            "freed {} locks, moves and deployments of runs that are over: a bug, please report it",
            orphans);
      }
    } catch (RuntimeException trouble) {
      LOG.warn("sweeping locks: {}", trouble.toString());
    }
  }
}
