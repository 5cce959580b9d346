package dev.signalbox.bench.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The JDK's AOT cache of the package, written by its own word. */
public final class StartCache {
  private final Workbench bench;

  public StartCache(Workbench bench) {
    this.bench = bench;
  }

  public void forget() throws IOException {
    Files.deleteIfExists(file());
  }

  public void train() throws IOException, InterruptedException {
    Child child =
        Child.start(
            List.of(bench.packaged().resolve("bin/signalbox").toString(), "train"),
            Map.of("JAVA_HOME", System.getProperty("java.home")),
            bench.fresh("train"),
            bench.closing());
    if (child.process().waitFor() != 0 || !Files.exists(file())) {
      throw new IllegalStateException("training wrote no cache:\n" + child.lastWords());
    }
  }

  public long megabytes() throws IOException {
    return Files.size(file()) >> 20;
  }

  private Path file() {
    return bench.packaged().resolve("lib/signalbox.aot");
  }
}
