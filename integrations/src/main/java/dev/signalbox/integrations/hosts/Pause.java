package dev.signalbox.integrations.hosts;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Between two looks at whether an answer has come. */
@FunctionalInterface
interface Pause {
  void pass(Duration time);

  /** By the machine's own clock. */
  @Singleton
  final class Real implements Pause {
    @Override
    public void pass(Duration time) {
      CompletableFuture.runAsync(
              () -> {}, CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS))
          .join();
    }
  }
}
