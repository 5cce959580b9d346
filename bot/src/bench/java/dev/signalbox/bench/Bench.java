package dev.signalbox.bench;

import dev.signalbox.bench.host.BoltApp;
import dev.signalbox.bench.host.Closing;
import dev.signalbox.bench.host.PackagedBot;
import dev.signalbox.bench.host.StartCache;
import dev.signalbox.bench.host.Workbench;
import dev.signalbox.bench.load.Commands;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/** Measures the packaged bot of the module folder it is given, and prints one table. */
final class Bench {
  private final Path module;
  private final Workbench bench;
  private final Sizes sizes;
  private final Clock clock = Clock.systemUTC();
  private final Commands commands;
  private final Table table = new Table();

  private Bench(Path module, Workbench bench, Sizes sizes) {
    this.module = module;
    this.bench = bench;
    this.sizes = sizes;
    this.commands = new Commands(bench.secret(), clock);
  }

  public static void main(String[] arguments)
      throws IOException, InterruptedException, SQLException, GeneralSecurityException {
    Path module = Path.of(arguments[0]);
    try (Closing closing = Closing.alsoOnExit()) {
      Path target = module.resolve("target");
      Workbench bench =
          Workbench.of(target.resolve("signalbox"), target.resolve("bench"), madeUp(), closing);
      Set<String> parts = Set.of(arguments[1].split(","));
      Sizes sizes = Sizes.read(arguments[2]);
      if (!new Bench(module, bench, sizes).holds(parts)) {
        System.exit(1);
      }
    }
  }

  private boolean holds(Set<String> parts)
      throws IOException, InterruptedException, SQLException, GeneralSecurityException {
    table.add("machine, before", Machine.inWords(), "2 cores, nothing else to do");
    if (parts.contains("starts")) {
      startups();
    }
    if (parts.contains("load")) {
      load();
    }
    if (parts.contains("runs")) {
      new RunFigures(new Stage(bench, commands, sizes, clock), table).measure();
    }
    if (parts.contains("users")) {
      new Newcomers(new Stage(bench, commands, sizes, clock), table).measure();
    }
    boolean holds = !parts.contains("kills") || new Kills(bench, commands, table).holds();
    table.add("machine, after", Machine.inWords(), "2 cores, nothing else to do");
    table.print();
    return holds;
  }

  private void startups() throws IOException, InterruptedException {
    Startup startup = new Startup(bench, commands, table);
    StartCache cache = new StartCache(bench);
    cache.forget();
    startup.measure("without AOT cache", "< 3 s");
    cache.train();
    startup.measure("with AOT cache (%d MB)".formatted(cache.megabytes()), "< 1 s");
  }

  private void load() throws IOException, InterruptedException {
    PackagedBot ours = PackagedBot.start(bench, bench.fresh("warm"));
    new Latency(commands, table).measure(ours.port());
    Optional<BoltApp> bolt = BoltApp.start(bench, module.resolve("src/bench/node"));
    AgainstBolt against = new AgainstBolt(commands, table);
    if (bolt.isPresent()) {
      against.measure(ours, bolt.get());
      bolt.get().stop();
    }
    if (bolt.isEmpty()) {
      against.measureAlone(ours, "no Node or npm here, or nothing to install from");
    }
    ours.stop();
  }

  private static String madeUp() {
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
