package dev.signalbox.bench.load;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/** Sends a batch, in one of two manners. */
public final class Load {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final long GLANCE = 20_000;

  private final Batch batch;
  private final Lines lines;
  private final IntConsumer watcher;
  private final Tally tally;
  private int next;

  private Load(Batch batch, Lines lines, IntConsumer watcher) {
    this.batch = batch;
    this.lines = lines;
    this.watcher = watcher;
    this.tally = new Tally(batch);
  }

  /**
   * As the world sends: by its own clock, whether or not we keep up. A request that had to wait for
   * a free line has been late since it was due, so a slow second cannot hide its own victims.
   */
  public static Tally open(Batch batch, Lines lines, int perSecond) throws IOException {
    return new Load(batch, lines, _ -> {}).byTheClock(1_000_000_000L / perSecond);
  }

  /** Every line sends its next request when it has the answer to the one before, for a while. */
  public static Tally closed(Batch batch, Lines lines, Duration limit) throws IOException {
    return watched(batch, lines, limit, _ -> {});
  }

  /** The watcher is told how many are acknowledged by now, after each reply. */
  public static Tally watched(Batch batch, Lines lines, Duration limit, IntConsumer watcher)
      throws IOException {
    long end = System.nanoTime() + limit.toNanos();
    return new Load(batch, lines, watcher).asFastAsItGoes(end);
  }

  private Tally byTheClock(long step) throws IOException {
    long start = System.nanoTime();
    long end = start + step * batch.size() + PATIENCE.toNanos();
    while (isUnderWay() && System.nanoTime() < end) {
      while (maySend() && start + next * step <= System.nanoTime()) {
        send(start + next * step);
      }
      if (!lines.hear(0, this::heard)) {
        LockSupport.parkNanos(GLANCE);
      }
    }
    return tally;
  }

  private Tally asFastAsItGoes(long end) throws IOException {
    boolean moving = true;
    while (isUnderWay() && moving) {
      while (maySend() && System.nanoTime() < end) {
        send(System.nanoTime());
      }
      if (tally.answered() == next) {
        return tally;
      }
      moving = lines.hear(PATIENCE.toMillis(), this::heard);
    }
    return tally;
  }

  private void heard(int number, Reply reply) {
    tally.heard(number, reply);
    watcher.accept(tally.accepted());
  }

  private boolean isUnderWay() {
    return tally.answered() < batch.size() && lines.anyOpen();
  }

  private boolean maySend() {
    return next < batch.size() && lines.anyIdle();
  }

  private void send(long due) {
    tally.due(next, due);
    lines.send(next, batch.wire(next));
    next++;
  }
}
