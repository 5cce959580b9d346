package dev.signalbox.bench;

import dev.signalbox.bench.load.Commands;
import dev.signalbox.bench.load.Lines;
import dev.signalbox.bench.load.Load;
import dev.signalbox.bench.load.Tally;
import java.io.IOException;
import java.time.Duration;

/** How long a signed command takes until it is kept and answered, once the bot is warm. */
final class Latency {
  static final int PER_SECOND = 1_000;
  static final int LINES = 128;
  private static final int WARM_UP = 30_000;
  private static final Duration WARMING = Duration.ofSeconds(20);
  private static final int SECONDS = 20;

  private final Commands commands;
  private final Table table;

  Latency(Commands commands, Table table) {
    this.commands = commands;
    this.table = table;
  }

  void measure(int port) throws IOException {
    try (Lines lines = Lines.to(port, LINES)) {
      Load.closed(commands.batch(WARM_UP), lines, WARMING);
      Tally tally = Load.open(commands.batch(PER_SECOND * SECONDS), lines, PER_SECOND);
      table.add(
          "warm: 20 s at 1,000/s, p50 / p99 / max",
          told(tally, tally.size()),
          "p99 < 50 ms, max < 1 s");
    }
  }

  /** Of the first ones; and what did not go as it should, for a table must not hide it. */
  static String told(Tally tally, int count) {
    String carried =
        tally.perSecond() < PER_SECOND * 0.98
            ? "; carried %.0f/s only".formatted(tally.perSecond())
            : "";
    String away = tally.turnedAway() > 0 ? "; %d not accepted".formatted(tally.turnedAway()) : "";
    return tally.latencies(count) + carried + away;
  }
}
