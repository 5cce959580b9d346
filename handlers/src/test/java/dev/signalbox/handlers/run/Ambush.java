package dev.signalbox.handlers.run;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Lies in wait for a bearer, and kills it for good where it comes by for the n-th time. */
final class Ambush implements AutoCloseable {
  private static final long TEN_TIMES_TOO_LONG_S = 600;

  private final Path folder;
  private final String steps;
  private final HttpServer server;
  private final AtomicReference<Optional<Process>> bearer = new AtomicReference<>(Optional.empty());
  private String where = "";
  private int left;
  private int struck;

  Ambush(Path folder, String steps) throws IOException {
    this.folder = folder;
    this.steps = steps;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newSingleThreadExecutor(Thread.ofVirtual().factory()));
    server.createContext("/", this::passes);
    server.start();
  }

  /** A bearer goes on with what there is, and dies at the n-th time that it comes by there. */
  void strike(String at, int nth) throws IOException, InterruptedException {
    where = "/" + at;
    left = nth;
    send();
  }

  /** How many have died. */
  int struck() {
    return struck;
  }

  /** Nobody lies in wait any more. */
  void letPass() throws IOException, InterruptedException {
    where = "";
    send();
  }

  private void send() throws IOException, InterruptedException {
    File log = folder.resolve("bearer-%d.log".formatted(System.nanoTime())).toFile();
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xmx512m",
                    "-Dsignalbox.home=" + System.getProperty("signalbox.home", ".."),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Bearer.class.getName(),
                    "http://127.0.0.1:" + server.getAddress().getPort(),
                    folder.toString(),
                    steps))
            .redirectErrorStream(true)
            .redirectOutput(log)
            .start();
    bearer.set(Optional.of(process));
    if (!process.waitFor(TEN_TIMES_TOO_LONG_S, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("a bearer does not come to an end");
    }
  }

  /** One after the other. Whoever is struck gets no answer any more. */
  private void passes(HttpExchange exchange) throws IOException {
    if (exchange.getRequestURI().getPath().equals(where) && --left == 0) {
      bearer.get().ifPresent(Process::destroyForcibly);
      struck++;
      return;
    }
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }

  @Override
  public void close() {
    bearer.get().ifPresent(Process::destroyForcibly);
    server.stop(0);
  }
}
