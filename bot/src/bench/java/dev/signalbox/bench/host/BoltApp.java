package dev.signalbox.bench.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Slack's own framework on Node, doing the least it can: it acknowledges. */
public final class BoltApp implements Server {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final long INSTALLED_WITHIN = 600;

  private final Child child;
  private final int port;

  private BoltApp(Child child, int port) {
    this.child = child;
    this.port = port;
  }

  /** Empty where there is no Node, no npm, or nothing to install from. */
  public static Optional<BoltApp> start(Workbench bench, Path source)
      throws IOException, InterruptedException {
    Path folder = bench.scratch().resolve("bolt");
    Files.createDirectories(folder);
    for (String file : List.of("package.json", "acknowledge.js")) {
      Files.copy(source.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    return isInstalled(bench, folder) ? Optional.of(serving(bench, folder)) : Optional.empty();
  }

  private static boolean isInstalled(Workbench bench, Path folder) throws InterruptedException {
    try {
      Child npm =
          Child.start(
              List.of("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts"),
              Map.of(),
              folder,
              bench.closing());
      return npm.process().waitFor(INSTALLED_WITHIN, TimeUnit.SECONDS)
          && npm.process().exitValue() == 0;
    } catch (IOException noNpm) {
      return false;
    }
  }

  private static BoltApp serving(Workbench bench, Path folder)
      throws IOException, InterruptedException {
    int port = Workbench.freePort();
    Map<String, String> told =
        Map.of(
            "NODE_ENV", "production",
            "PORT", String.valueOf(port),
            "SLACK_SIGNING_SECRET", bench.secret());
    Child child = Child.start(List.of("node", "acknowledge.js"), told, folder, bench.closing());
    if (!new Probe(port, "/", 404).comesWithin(PATIENCE, child.process())) {
      throw new IllegalStateException("Bolt did not start:\n" + child.lastWords());
    }
    return new BoltApp(child, port);
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public Duration computed() {
    return child.computed();
  }

  @Override
  public void stop() {
    child.stop();
  }
}
