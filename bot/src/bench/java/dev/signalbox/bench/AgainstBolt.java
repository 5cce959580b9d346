package dev.signalbox.bench;

import dev.signalbox.bench.host.Server;
import dev.signalbox.bench.load.Batch;
import dev.signalbox.bench.load.Commands;
import dev.signalbox.bench.load.Lines;
import dev.signalbox.bench.load.Load;
import dev.signalbox.bench.load.Tally;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Requests per second, ours and Bolt's in turns: what this machine does besides meets both. */
final class AgainstBolt {
  /** As long as a compiler of two cores is busy with it; what follows is what is sustained. */
  private static final Stint WARM_UP = new Stint(60_000, Duration.ofSeconds(60));

  private static final Stint ROUND = new Stint(15_000, Duration.ofSeconds(10));
  private static final int ROUNDS = 3;
  private static final List<Integer> CONNECTIONS = List.of(32, 128);

  private final Commands commands;
  private final Table table;

  /** So many requests, or as many as go into the time. */
  private record Stint(int requests, Duration longest) {}

  private record Pace(double perSecond, double computedMillis) {}

  AgainstBolt(Commands commands, Table table) {
    this.commands = commands;
    this.table = table;
  }

  void measure(Server ours, Server bolts) throws IOException {
    run(ours, 64, WARM_UP);
    run(bolts, 64, WARM_UP);
    for (int lines : CONNECTIONS) {
      List<Pace> our = new ArrayList<>();
      List<Pace> bolt = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        our.add(run(ours, lines, ROUND));
        bolt.add(run(bolts, lines, ROUND));
      }
      compare(lines, our, bolt);
    }
  }

  void measureAlone(Server ours, String why) throws IOException {
    run(ours, 64, WARM_UP);
    for (int lines : CONNECTIONS) {
      table.add(
          "sustained, %d connections".formatted(lines),
          "%.0f/s (not compared: %s)".formatted(run(ours, lines, ROUND).perSecond(), why),
          "Bolt's, goal 1.5 times");
    }
  }

  private void compare(int lines, List<Pace> our, List<Pace> bolt) {
    String what = "%d connections: ours, kept durably / @slack/bolt 5, acknowledging only";
    double ourRate = mean(our, Pace::perSecond);
    double boltRate = mean(bolt, Pace::perSecond);
    table.add(
        "sustained, " + what.formatted(lines),
        "%.0f/s / %.0f/s, ratio %.2f".formatted(ourRate, boltRate, ourRate / boltRate),
        "ratio ≥ 1.0, goal 1.5");
    table.add(
        "CPU for each, " + what.formatted(lines),
        String.format(
            Locale.ROOT,
            "%.2f ms / %.2f ms",
            mean(our, Pace::computedMillis),
            mean(bolt, Pace::computedMillis)),
        "–");
  }

  private Pace run(Server server, int count, Stint stint) throws IOException {
    Batch batch = commands.batch(stint.requests());
    Duration before = server.computed();
    try (Lines lines = Lines.to(server.port(), count)) {
      Tally tally = Load.closed(batch, lines, stint.longest());
      if (tally.turnedAway() > 0) {
        table.add("not accepted, %d connections".formatted(count), tally.fate(), "0");
      }
      Duration computed = server.computed().minus(before);
      return new Pace(tally.perSecond(), computed.toNanos() / 1e6 / tally.accepted());
    }
  }

  private static double mean(List<Pace> paces, ToDoubleFunction<Pace> figure) {
    return paces.stream().mapToDouble(figure).average().orElse(Double.NaN);
  }
}
