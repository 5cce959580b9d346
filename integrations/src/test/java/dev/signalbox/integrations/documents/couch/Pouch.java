package dev.signalbox.integrations.documents.couch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.signalbox.integrations.calls.http.TestHttp;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A PouchDB server on this machine, with all of it in memory. It ends with whoever started it: with
 * their end its input ends.
 */
record Pouch(Process process, int port) implements AutoCloseable {
  static final String USER = "ops";
  private static final String PACKAGE = "pouchdb-server@4.2.0";
  private static final Path PLACE = Path.of("target", "pouchdb").toAbsolutePath();
  private static final Path BINARY =
      PLACE.resolve("node_modules/pouchdb-server/bin/pouchdb-server");
  private static final String ENDING =
      "process.stdin.on('end', () => process.exit(0)).resume(); require(process.argv[1]);";

  /** Why there is none, or the one that all tests of this run share. */
  record Tried(Optional<Pouch> running, String why) implements AutoCloseable {
    @Override
    public void close() {
      running.ifPresent(Pouch::close);
    }
  }

  static Tried shared(ExtensionContext test) {
    return test.getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .getOrComputeIfAbsent(Tried.class, _ -> tried(), Tried.class);
  }

  private static Tried tried() {
    try {
      bring();
      return Files.exists(BINARY)
          ? new Tried(Optional.of(start()), "")
          : new Tried(Optional.empty(), "npm could not fetch " + PACKAGE);
    } catch (IOException missing) {
      return new Tried(Optional.empty(), "there is no node or no npm here");
    }
  }

  /** One at a time: tests may be running in another process, too. */
  private static void bring() throws IOException {
    Files.createDirectories(PLACE);
    try (FileChannel door = FileChannel.open(PLACE.resolve("lock"), CREATE, WRITE);
        FileLock _ = door.lock()) {
      if (!Files.exists(BINARY)) {
        install();
      }
    }
  }

  private static void install() throws IOException {
    Process npm =
        new ProcessBuilder(
                "npm",
                "install",
                "--prefix",
                ".",
                "--no-audit",
                "--no-fund",
                "--fetch-retries=1",
                PACKAGE)
            .directory(PLACE.toFile())
            .redirectErrorStream(true)
            .redirectOutput(PLACE.resolve("npm.log").toFile())
            .start();
    try {
      if (!npm.waitFor(5, TimeUnit.MINUTES)) {
        npm.destroyForcibly();
      }
    } catch (InterruptedException stopping) {
      npm.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static Pouch start() throws IOException {
    Path home = Files.createTempDirectory("pouch");
    Path settings =
        Files.writeString(
            home.resolve("config.json"),
            "{\"admins\":{\"%s\":\"%s\"}}".formatted(USER, TestHttp.KEY));
    int port = free();
    Pouch pouch = new Pouch(process(home, settings, port), port);
    pouch.listen();
    return pouch;
  }

  private static Process process(Path home, Path settings, int port) throws IOException {
    return new ProcessBuilder(
            Stream.concat(
                    Stream.of("node", "-e", ENDING, BINARY.toString(), "--in-memory", "--no-color"),
                    Stream.of(
                        "--host", "127.0.0.1", "--port", port + "", "--config", settings + ""))
                .toList())
        .directory(home.toFile())
        .redirectErrorStream(true)
        .start();
  }

  private static int free() throws IOException {
    try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return door.getLocalPort();
    }
  }

  /** Until it says that it has started; what it says afterwards is read and left. */
  private void listen() throws IOException {
    BufferedReader said = process.inputReader(UTF_8);
    String line = said.readLine();
    while (line != null && !line.contains("has started")) {
      line = said.readLine();
    }
    if (line == null) {
      throw new IllegalStateException("pouchdb-server ended before it had started");
    }
    Thread.ofVirtual().start(() -> drain(said));
  }

  private static void drain(BufferedReader said) {
    try {
      said.lines().forEach(_ -> {});
    } catch (UncheckedIOException ended) {
      return; // nobody says anything any more
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
