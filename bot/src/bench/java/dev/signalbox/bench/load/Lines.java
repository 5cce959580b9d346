package dev.signalbox.bench.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;

/** Kept connections to one server, all heard by one thread. */
public final class Lines implements AutoCloseable {
  private final Selector selector;
  private final List<Line> open = new ArrayList<>();
  private final Deque<Line> idle = new ArrayDeque<>();

  private Lines(Selector selector) {
    this.selector = selector;
  }

  public static Lines to(int port, int count) throws IOException {
    Lines lines = new Lines(Selector.open());
    for (int i = 0; i < count; i++) {
      lines.open.add(Line.open(port, lines.selector));
    }
    lines.idle.addAll(lines.open);
    return lines;
  }

  boolean anyIdle() {
    return !idle.isEmpty();
  }

  boolean anyOpen() {
    return !open.isEmpty();
  }

  void send(int number, ByteBuffer wire) {
    Line line = idle.removeFirst();
    try {
      line.send(number, wire);
    } catch (IOException cut) {
      hangUp(line);
    }
  }

  /** Hears what has come; with no patience it looks and goes on. */
  boolean hear(long patienceMillis, BiConsumer<Integer, Reply> listener) throws IOException {
    int heard =
        patienceMillis == 0
            ? selector.selectNow(key -> hear(key, listener))
            : selector.select(key -> hear(key, listener), patienceMillis);
    return heard > 0;
  }

  private void hear(SelectionKey key, BiConsumer<Integer, Reply> listener) {
    Line line = (Line) key.attachment();
    try {
      line.hear()
          .ifPresent(
              reply -> {
                idle.addLast(line);
                listener.accept(line.number(), reply);
              });
    } catch (IOException cut) {
      hangUp(line);
    }
  }

  private void hangUp(Line line) {
    line.close();
    open.remove(line);
    idle.remove(line);
  }

  @Override
  public void close() throws IOException {
    open.forEach(Line::close);
    selector.close();
  }
}
