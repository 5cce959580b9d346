package dev.signalbox.integrations.sandbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Time that goes by while somebody is slow. */
@FunctionalInterface
interface Lag {
  void pass(Duration time);

  /** In earnest, as far as a simulation goes. */
  @Singleton
  final class Real implements Lag {
    @Override
    public void pass(Duration time) {
      CompletableFuture.runAsync(
              () -> {}, CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS))
          .join();
    }
  }
}
