package dev.signalbox.handlers.run;

import io.micronaut.core.order.Ordered;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Looks at a run before all others do, and lets something happen before they get to know it. */
final class Dawdler implements Onlooker, Ordered {
  /** Shorter than a database waits for a row. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final AtomicReference<Optional<Runnable>> next = new AtomicReference<>(Optional.empty());
  private final AtomicReference<Optional<Thread>> other = new AtomicReference<>(Optional.empty());

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  void while_it_tells(Runnable happens) {
    next.set(Optional.of(happens));
  }

  @Override
  public void changed(RunView run) {
    next.getAndSet(Optional.empty()).ifPresent(this::letHappen);
  }

  private void letHappen(Runnable happens) {
    Thread thread = Thread.ofPlatform().start(happens);
    other.set(Optional.of(thread));
    await(thread, PATIENCE);
  }

  void comes_to_an_end() {
    await(other.get().orElseThrow(), PATIENCE.multipliedBy(30));
  }

  private static void await(Thread thread, Duration patience) {
    try {
      thread.join(patience);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
