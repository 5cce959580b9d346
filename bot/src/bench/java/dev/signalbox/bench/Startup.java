package dev.signalbox.bench;

import dev.signalbox.bench.host.PackagedBot;
import dev.signalbox.bench.host.PackagedBot.ToReady;
import dev.signalbox.bench.host.Workbench;
import dev.signalbox.bench.load.Commands;
import dev.signalbox.bench.load.Lines;
import dev.signalbox.bench.load.Load;
import dev.signalbox.bench.load.Tally;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The first seconds of a process: until it is ready, what it holds, how it takes its first load.
 */
final class Startup {
  private static final Duration QUIET = Duration.ofSeconds(10);
  private static final int SECONDS = 5;

  private final Workbench bench;
  private final Commands commands;
  private final Table table;

  Startup(Workbench bench, Commands commands, Table table) {
    this.bench = bench;
    this.commands = commands;
    this.table = table;
  }

  void measure(String with, String budget) throws IOException, InterruptedException {
    ToReady first = loaded(with);
    ToReady second = quiet(with);
    ToReady median =
        Stream.of(first, second, unloaded())
            .sorted(Comparator.comparing(ToReady::took))
            .toList()
            .get(1);
    table.add(
        "start to ready, %s (median of 3)".formatted(with),
        "%.2f s, %.2f s of CPU"
            .formatted(median.took().toMillis() / 1e3, median.computed().toMillis() / 1e3),
        budget);
  }

  private ToReady loaded(String with) throws IOException, InterruptedException {
    PackagedBot bot = PackagedBot.start(bench, bench.fresh("cold"));
    try (Lines lines = Lines.to(bot.port(), Latency.LINES)) {
      Tally tally =
          Load.open(commands.batch(Latency.PER_SECOND * SECONDS), lines, Latency.PER_SECOND);
      String what = "cold, %s: %%s at 1,000/s, p50 / p99 / max".formatted(with);
      table.add(
          what.formatted("first second"), Latency.told(tally, Latency.PER_SECOND), "max < 1 s");
      table.add(what.formatted("first 5 s"), Latency.told(tally, tally.size()), "max < 1 s");
    } finally {
      bot.stop();
    }
    return bot.toReady();
  }

  private ToReady quiet(String with) throws IOException, InterruptedException {
    PackagedBot bot = PackagedBot.start(bench, bench.fresh("idle"));
    OptionalLong kilobytes = bot.residentAfter(QUIET);
    bot.stop();
    table.add(
        "resident memory, idle, " + with,
        kilobytes.isPresent() ? "%d MB".formatted(kilobytes.getAsLong() >> 10) : "not told here",
        "< 300 MB");
    return bot.toReady();
  }

  private ToReady unloaded() throws IOException, InterruptedException {
    PackagedBot bot = PackagedBot.start(bench, bench.fresh("start"));
    bot.stop();
    return bot.toReady();
  }
}
