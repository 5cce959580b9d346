package dev.signalbox.bench.host;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Stops what was started, newest first: at the end, after a mistake, and on Ctrl-C. */
public final class Closing implements AutoCloseable {
  private final Deque<Runnable> stops = new ConcurrentLinkedDeque<>();

  private volatile boolean closed;

  private Closing() {}

  public static Closing alsoOnExit() {
    Closing closing = new Closing();
    Runtime.getRuntime()
        .addShutdownHook(Thread.ofPlatform().name("closing").unstarted(closing::close));
    return closing;
  }

  void add(Runnable stop) {
    stops.addFirst(stop);
    if (closed) {
      close(); // Ctrl-C came while it was being started
    }
  }

  @Override
  public void close() {
    closed = true;
    for (Runnable stop = stops.pollFirst(); stop != null; stop = stops.pollFirst()) {
      stop.run();
    }
  }
}
