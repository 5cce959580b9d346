package dev.signalbox.handlers.run;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A node as whoever kills it sees it. */
record NodeProcess(Process process, Path number) {
  private static final long TEN_TIMES_TOO_LONG_S = 300;

  static NodeProcess start(URI town, Map<String, Object> database, Path number) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx192m",
                "-Dsignalbox.home=" + System.getProperty("signalbox.home", ".."),
                "-cp",
                System.getProperty("java.class.path"),
                Node.class.getName(),
                town.toString(),
                number.toString()));
    database.forEach((name, value) -> command.add(name + "=" + value));
    File log = number.resolveSibling(number.getFileName() + ".log").toFile();
    try {
      return new NodeProcess(
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start(),
          number);
    } catch (IOException broken) {
      throw new UncheckedIOException("starting a node", broken);
    }
  }

  /** Where it can be reached, once it can. */
  Optional<URI> door() {
    if (!process.isAlive() || !Files.exists(number)) {
      return Optional.empty();
    }
    try {
      return Optional.of(URI.create("http://127.0.0.1:" + Files.readString(number)));
    } catch (IOException broken) {
      throw new UncheckedIOException("reading where a node is", broken);
    }
  }

  /** SIGKILL: nothing of it runs any more when this returns. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** It may finish what it does. */
  void letGo() throws IOException, InterruptedException {
    process.getOutputStream().close();
    if (!process.waitFor(TEN_TIMES_TOO_LONG_S, TimeUnit.SECONDS)) {
      kill();
      throw new IllegalStateException("a node does not come to an end");
    }
  }
}
