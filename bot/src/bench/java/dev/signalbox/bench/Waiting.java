package dev.signalbox.bench;

import dev.signalbox.bench.host.PackagedBot;
import dev.signalbox.bench.load.Tally;
import dev.signalbox.bench.runs.Crowd;
import dev.signalbox.bench.runs.Overview;
import dev.signalbox.bench.runs.Planted;
import dev.signalbox.bench.runs.Store;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** What runs that wait for people cost those who come meanwhile. */
final class Waiting {
  private static final int WARM_UP = 150;
  private static final int PER_SECOND = 10;
  private static final int SECONDS = 15;
  private static final Duration QUIET = Duration.ofSeconds(10);
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Stage stage;
  private final Table table;
  private final Crowd crowd;

  Waiting(Stage stage, Table table) {
    this.stage = stage;
    this.table = table;
    this.crowd = new Crowd(stage.commands());
  }

  void measure() throws IOException, InterruptedException, SQLException {
    Store store = stage.file("waiting");
    met(store, 0);
    Store crowded = stage.file("waiting");
    new Planted(crowded).copiesOf(one(crowded), stage.sizes().waiting());
    met(crowded, stage.sizes().waiting());
  }

  /** A run that has been planned and asked for, as the bot itself writes it. */
  private String one(Store store) throws IOException, InterruptedException {
    PackagedBot bot = stage.bot(store);
    try (Overview overview = new Overview(bot.port())) {
      crowd.start("waits", 1, List.of(bot.port()));
      overview.await(1, "WAITING", PATIENCE);
      // its letters have left by then, too
      bot.residentAfter(QUIET);
      return overview.newest(1).keySet().iterator().next();
    } finally {
      bot.stop();
    }
  }

  private void met(Store store, int waiting) throws IOException, InterruptedException {
    PackagedBot bot = stage.bot(store);
    String with = "with %,d runs waiting for people".formatted(waiting);
    try {
      long kilobytes = bot.residentAfter(QUIET).orElse(0);
      Duration before = bot.computed();
      bot.residentAfter(QUIET);
      table.add("resident memory, idle, " + with, "%d MB".formatted(kilobytes >> 10), "< 300 MB");
      table.add(
          "CPU in 10 s of nothing to do, " + with,
          "%d ms".formatted(bot.computed().minus(before).toMillis()),
          "no measurable cost");
      crowd.byTheClock("waits", WARM_UP, bot.port(), PER_SECOND);
      Tally tally = crowd.byTheClock("waits", PER_SECOND * SECONDS, bot.port(), PER_SECOND);
      table.add(
          "%d starts a second for %d s, %s: p50 / p99 / max".formatted(PER_SECOND, SECONDS, with),
          tally.latencies() + ", not accepted: " + tally.fate(),
          "no measurable cost");
    } finally {
      bot.stop();
    }
  }
}
