package dev.signalbox.integrations.durable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A kind of work that does what the test laid out for it, and notes each run. */
final class Diary implements Kind {
  static final KindName NAME = new KindName("diary");
  private final BlockingQueue<String> runs = new LinkedBlockingQueue<>();
  private final Deque<Supplier<Next>> plans = new ArrayDeque<>();

  synchronized void then(Supplier<Next> plan) {
    plans.add(plan);
  }

  @Override
  public KindName name() {
    return NAME;
  }

  @Override
  public Next run(String key) {
    Supplier<Next> plan;
    synchronized (this) {
      plan = plans.isEmpty() ? Next.Done::new : plans.remove();
    }
    runs.add(key);
    return plan.get();
  }

  /** The next run's key, or a word that says there was none in time. */
  String next(long seconds) throws InterruptedException {
    String key = runs.poll(seconds, TimeUnit.SECONDS);
    return key == null ? "(nothing ran)" : key;
  }
}
