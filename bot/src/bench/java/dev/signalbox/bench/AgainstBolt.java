package dev.signalbox.bench;

import dev.signalbox.bench.load.Batch;
import dev.signalbox.bench.load.Commands;
import dev.signalbox.bench.load.Lines;
import dev.signalbox.bench.load.Load;
import dev.signalbox.bench.load.Tally;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Requests per second, ours and Bolt's in turns: what this machine does besides meets both. */
final class AgainstBolt {
  private static final int WARM_UP = 20_000;
  private static final int ROUND = 15_000;
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final int ROUNDS = 3;

  private final Commands commands;
  private final Table table;

  AgainstBolt(Commands commands, Table table) {
    this.commands = commands;
    this.table = table;
  }

  void measure(int ours, int bolts) throws IOException {
    run(ours, 64, WARM_UP);
    run(bolts, 64, WARM_UP);
    for (int lines : List.of(32, 128)) {
      List<Double> our = new ArrayList<>();
      List<Double> bolt = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        our.add(run(ours, lines, ROUND));
        bolt.add(run(bolts, lines, ROUND));
      }
      table.add(
          "sustained, %d connections: ours kept durably / @slack/bolt 5 acknowledging"
              .formatted(lines),
          "%.0f/s / %.0f/s, ratio %.2f".formatted(mean(our), mean(bolt), mean(our) / mean(bolt)),
          "ratio ≥ 1.0, goal 1.5");
    }
  }

  void measureAlone(int ours, String why) throws IOException {
    run(ours, 64, WARM_UP);
    for (int lines : List.of(32, 128)) {
      table.add(
          "sustained, %d connections".formatted(lines),
          "%.0f/s (not compared: %s)".formatted(run(ours, lines, ROUND), why),
          "Bolt's, goal 1.5 times");
    }
  }

  private double run(int port, int count, int requests) throws IOException {
    Batch batch = commands.batch(requests);
    try (Lines lines = Lines.to(port, count)) {
      Tally tally = Load.closed(batch, lines, LONGEST);
      if (tally.turnedAway() > 0) {
        table.add("not accepted, of " + requests, String.valueOf(tally.turnedAway()), "0");
      }
      return tally.perSecond();
    }
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(it -> it).average().orElse(Double.NaN);
  }
}
