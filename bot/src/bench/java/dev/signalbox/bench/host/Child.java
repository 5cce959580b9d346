package dev.signalbox.bench.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process of ours. It never outlives us. */
final class Child {
  private static final int GRACE = 20;

  private final Process process;
  private final Path log;

  private Child(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /** It is told {@code extra} and nothing of our own settings. */
  static Child start(List<String> command, Map<String, String> extra, Path folder, Closing closing)
      throws IOException {
    Path log = folder.resolve("out.log");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("SIGNALBOX_") || name.startsWith("SLACK_"));
    builder.environment().putAll(extra);
    var appended = ProcessBuilder.Redirect.appendTo(log.toFile());
    Child child =
        new Child(builder.redirectErrorStream(true).redirectOutput(appended).start(), log);
    closing.add(child::stop);
    return child;
  }

  Process process() {
    return process;
  }

  /** What it has used of all cores; a busy machine stretches time, but hardly this. */
  Duration computed() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** SIGKILL, without a last word. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  void stop() {
    process.destroy();
    try {
      if (!process.waitFor(GRACE, TimeUnit.SECONDS)) {
        kill();
      }
    } catch (InterruptedException _) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  String lastWords() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(log));
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
  }
}
