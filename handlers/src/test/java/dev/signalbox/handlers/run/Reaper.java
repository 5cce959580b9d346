package dev.signalbox.handlers.run;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Hears from nodes how far their letters have come, and ends each that comes to its deadline. */
final class Reaper implements AutoCloseable {
  /** Ten times what it takes until the others know that a node is dead. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** How often each letter was committed. */
  final Map<String, Integer> posted = new ConcurrentHashMap<>();

  /** Over which letter a node has died where; each deadline is met once. */
  private final Map<Deadline, String> over = new ConcurrentHashMap<>();

  private final HttpServer server;

  Reaper() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::hear);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The letter over which a node has died there. */
  String struckAt(Deadline deadline) {
    until(() -> over.containsKey(deadline));
    return Optional.ofNullable(over.get(deadline)).orElseThrow();
  }

  void untilPosted(String letter) {
    until(() -> posted.containsKey(letter));
  }

  /** One of the same report that was due later. */
  void untilPostedAfter(Deadline deadline, String letter) {
    until(
        () ->
            posted.keySet().stream()
                .anyMatch(it -> deadline.concerns(it) && it.compareTo(letter) > 0));
  }

  private static void until(BooleanSupplier so) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!so.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("nobody does it");
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }

  /** {@code /here/DEADLINE/pid/letter}: whoever dies gets no answer. */
  private void hear(HttpExchange exchange) throws IOException {
    try (exchange) {
      String[] path = exchange.getRequestURI().getPath().split("/", 5);
      Deadline deadline = Deadline.valueOf(path[2]);
      if (deadline == Deadline.POSTED) {
        posted.merge(path[4], 1, Integer::sum);
      }
      if (deadline.concerns(path[4]) && !over.containsKey(deadline)) {
        kill(Long.parseLong(path[3]));
        over.put(deadline, path[4]);
        return;
      }
      exchange.sendResponseHeaders(200, -1);
    }
  }

  /** SIGKILL: nothing of it runs any more when this returns. */
  private static void kill(long pid) {
    ProcessHandle node = ProcessHandle.of(pid).orElseThrow();
    node.destroyForcibly();
    node.onExit().join();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
