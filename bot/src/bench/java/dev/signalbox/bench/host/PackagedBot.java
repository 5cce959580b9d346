package dev.signalbox.bench.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** {@code bin/signalbox start}, as people run it, with its database where it would put it. */
public final class PackagedBot implements Server {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Child child;
  private final int port;
  private final ToReady toReady;

  /** By the clock, and on all cores together. */
  public record ToReady(Duration took, Duration computed) {}

  private PackagedBot(Child child, int port, ToReady toReady) {
    this.child = child;
    this.port = port;
    this.toReady = toReady;
  }

  public static PackagedBot start(Workbench bench, Path folder)
      throws IOException, InterruptedException {
    return start(bench, folder, Map.of());
  }

  /** {@code more}: what it is told besides, in names of its own settings. */
  public static PackagedBot start(Workbench bench, Path folder, Map<String, String> more)
      throws IOException, InterruptedException {
    int port = Workbench.freePort();
    String word = bench.packaged().resolve("bin/signalbox").toString();
    long begun = System.nanoTime();
    Map<String, String> told = new HashMap<>(told(bench, port));
    told.putAll(more);
    Child child = Child.start(List.of(word, "start"), told, folder, bench.closing());
    if (!new Probe(port, "/health/readiness", 200).comesWithin(PATIENCE, child.process())) {
      throw new IllegalStateException("the bot did not become ready:\n" + child.lastWords());
    }
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    return new PackagedBot(child, port, new ToReady(took, child.computed()));
  }

  private static Map<String, String> told(Workbench bench, int port) {
    return Map.of(
        "JAVA_HOME", System.getProperty("java.home"),
        "SIGNALBOX_ENV", "sandbox",
        "SIGNALBOX_PORT", String.valueOf(port),
        "SLACK_API_URL", bench.slack().address().toString(),
        "SLACK_BOT_TOKEN", "xoxb-bench",
        "SLACK_SIGNING_SECRET", bench.secret());
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public Duration computed() {
    return child.computed();
  }

  public ToReady toReady() {
    return toReady;
  }

  /** Resident kilobytes after a while of nothing to do; none where the system does not tell. */
  public OptionalLong residentAfter(Duration quiet) throws IOException, InterruptedException {
    if (child.process().waitFor(quiet.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new IllegalStateException("the idle bot ended:\n" + child.lastWords());
    }
    return status("VmRSS:");
  }

  /** The most kilobytes that were ever resident. */
  public OptionalLong mostResident() throws IOException {
    return status("VmHWM:");
  }

  private OptionalLong status(String name) throws IOException {
    Path status = Path.of("/proc", String.valueOf(child.process().pid()), "status");
    if (!Files.isReadable(status)) {
      return OptionalLong.empty();
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith(name))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst();
    }
  }

  public void kill() {
    child.kill();
  }

  @Override
  public void stop() {
    child.stop();
  }
}
