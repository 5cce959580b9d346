package dev.signalbox.handlers.run;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The neighbours of nodes in other processes. One knows tokens, one can only be looked at, and one
 * is late: its answer is lost, and what it did shows two seconds after it was told. None refuses to
 * do a thing twice; what happened is counted.
 */
final class Town implements AutoCloseable {
  static final String KNOWS_TOKENS = "known";
  private static final String LATE = "late";
  private static final long SHOWS_AFTER = TimeUnit.SECONDS.toNanos(2);

  /** How long whoever is told waits for the answer that never comes. */
  private static final long SILENCE = TimeUnit.MILLISECONDS.toNanos(700);

  private final Map<String, Integer> happened = new ConcurrentHashMap<>();
  private final Map<String, Long> shows = new ConcurrentHashMap<>();
  private final Set<String> tokens = ConcurrentHashMap.newKeySet();
  private final Map<String, String> walls = new ConcurrentHashMap<>();
  private final HttpServer server;

  Town() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::serve);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** How often each step of each run has happened. */
  Map<String, Integer> happened() {
    return Map.copyOf(happened);
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      URI asked = exchange.getRequestURI();
      List<String> path = Arrays.asList(asked.getPath().substring(1).split("/", -1));
      String answer = answer(path, asked);
      if (path.getFirst().equals("deliver") && path.get(1).equals(LATE)) {
        LockSupport.parkNanos(SILENCE);
        return;
      }
      byte[] said = answer.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, said.length);
      exchange.getResponseBody().write(said);
    }
  }

  private String answer(List<String> path, URI asked) {
    return switch (path.getFirst()) {
      case "write" -> write(path.subList(1, path.size()), asked.getQuery());
      case "has" -> yes(tokens.contains(String.join("/", path.subList(1, path.size()))));
      case "wall" -> walls.getOrDefault(path.get(1), "bare");
      case "deliver" -> deliver(path);
      case "stands" -> yes(stands(path));
      default -> "";
    };
  }

  private String write(List<String> token, String said) {
    count(token);
    tokens.add(String.join("/", token));
    walls.put(token.getFirst(), said);
    return "done";
  }

  private String deliver(List<String> path) {
    List<String> label = path.subList(2, path.size());
    long delay = path.get(1).equals(LATE) ? SHOWS_AFTER : 0;
    count(label);
    shows.putIfAbsent(String.join("/", label), System.nanoTime() + delay);
    return "done";
  }

  private boolean stands(List<String> path) {
    Long from = shows.get(String.join("/", path.subList(2, path.size())));
    return from != null && System.nanoTime() - from >= 0;
  }

  private void count(List<String> label) {
    happened.merge(label.get(0) + "/" + label.get(1), 1, Integer::sum);
  }

  private static String yes(boolean so) {
    return so ? "yes" : "no";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
