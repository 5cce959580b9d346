package dev.signalbox.handlers.run;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** The neighbour of a worker in another process; ends that process where it is told to. */
final class Killer implements AutoCloseable {
  private static final long TEN_TIMES_TOO_LONG_S = 300;

  final Map<String, Integer> written = new ConcurrentHashMap<>();
  final Map<String, String> said = new ConcurrentHashMap<>();
  private final Map<String, String> walls = new ConcurrentHashMap<>();
  private final AtomicReference<Optional<Process>> worker = new AtomicReference<>(Optional.empty());
  private final AtomicReference<Optional<Deadly>> deadly = new AtomicReference<>(Optional.empty());
  private final Set<String> spared = ConcurrentHashMap.newKeySet();
  private final HttpServer server;
  private final String database;
  private final String runbook;

  private record Deadly(Line line, String step) {
    boolean isAt(String path) {
      return path.startsWith("/here/" + line + "/") && path.endsWith("/" + step);
    }
  }

  /** {@code runbook}: the text of what every worker begins. */
  Killer(Path folder, String runbook) throws IOException {
    this.runbook = runbook;
    database =
        "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;RETENTION_TIME=0"
            .formatted(folder.resolve("trial").toAbsolutePath());
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  /** What the workers have written down. */
  List<String> texts(String query) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(database, "sa", "");
        var rows = connection.createStatement().executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  /** A worker begins a run and is killed right after this line of this step. */
  void beginAndKillAt(Line line, String step) throws IOException, InterruptedException {
    deadly.set(Optional.of(new Deadly(line, step)));
    work("begin");
  }

  int kills() {
    return spared.size();
  }

  void finish() throws IOException, InterruptedException {
    deadly.set(Optional.empty());
    work("finish");
  }

  private void work(String task) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Dsignalbox.home=" + System.getProperty("signalbox.home", ".."),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Worker.class.getName(),
                    "http://127.0.0.1:" + server.getAddress().getPort(),
                    database,
                    runbook,
                    task))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    worker.set(Optional.of(process));
    if (!process.waitFor(TEN_TIMES_TOO_LONG_S, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("the worker does not come to an end");
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (deadly.get().filter(it -> it.isAt(path)).isPresent() && spared.add(run(path))) {
      worker.get().ifPresent(Process::destroyForcibly);
      return;
    }
    byte[] answer = answer(exchange.getRequestURI()).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, answer.length);
    try (var body = exchange.getResponseBody()) {
      body.write(answer);
    }
  }

  /** A run dies once: the next worker brings it to its end. */
  private static String run(String path) {
    return path.split("/", -1)[3];
  }

  private String answer(URI asked) {
    String path = asked.getPath();
    if (path.startsWith("/write/")) {
      String token = path.substring("/write/".length());
      written.merge(token, 1, Integer::sum);
      said.put(token, asked.getQuery());
      walls.put(token.split("/", -1)[0], asked.getQuery());
      return "done";
    }
    if (path.startsWith("/wall/")) {
      return walls.getOrDefault(path.substring("/wall/".length()), "bare");
    }
    return written.containsKey(path.replaceFirst("^/has/", "")) ? "yes" : "no";
  }

  @Override
  public void close() {
    worker.get().ifPresent(Process::destroyForcibly);
    server.stop(0);
  }
}
