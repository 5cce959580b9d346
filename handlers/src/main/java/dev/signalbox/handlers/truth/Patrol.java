package dev.signalbox.handlers.truth;

import dev.signalbox.config.estate.Estate;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Has the witnesses look in time. Those who need it at once wait for one look. */
@Singleton
public final class Patrol implements Scout {
  private static final Duration PATIENCE = Duration.ofMillis(1500);

  private final Jury jury;
  private final Map<Settlement.Place, ReentrantLock> beats = new ConcurrentHashMap<>();

  Patrol(Jury jury) {
    this.jury = jury;
  }

  /** It may wait for neighbours: never in a transaction. */
  public void freshen(Estate estate, String environment) {
    ReentrantLock beat =
        beats.computeIfAbsent(
            new Settlement.Place(estate.name().value(), environment), _ -> new ReentrantLock());
    beat.lock();
    try {
      jury.freshen(estate, environment);
    } finally {
      beat.unlock();
    }
  }

  /** With what can be seen now. Never in a transaction, either. */
  public Optional<Judged> judged(Estate estate, String environment) {
    passBy(estate);
    return jury.of(estate, environment);
  }

  /** What takes longer is there when they ask again. */
  @Override
  public void passBy(Estate estate) {
    CompletableFuture.allOf(
            estate.roles().records().sequencedKeySet().stream()
                .map(
                    it ->
                        CompletableFuture.runAsync(
                            () -> freshen(estate, it.value()), Thread::startVirtualThread))
                .toArray(CompletableFuture<?>[]::new))
        .exceptionally(_ -> null)
        .completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
        .join();
  }
}
