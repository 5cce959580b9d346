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

/** Whether looks stay quick when much has been written down. */
final class LongPast {
  private static final int WARM_UP = 300;
  private static final int COUNTED = 200;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Stage stage;
  private final Table table;
  private final Crowd crowd;

  LongPast(Stage stage, Table table) {
    this.stage = stage;
    this.table = table;
    this.crowd = new Crowd(stage.commands());
  }

  void measure() throws IOException, InterruptedException, SQLException {
    Store store = stage.file("past");
    looked(store, "with hardly any ledger row");
    new Planted(store).ledgerRows(stage.sizes().rows());
    looked(store, "with %,d ledger rows".formatted(stage.sizes().rows()));
  }

  private void looked(Store store, String with) throws IOException, InterruptedException {
    PackagedBot bot = stage.bot(store);
    try (Overview overview = new Overview(bot.port())) {
      crowd.start("waits", 1, List.of(bot.port()));
      overview.await(1, "WAITING", PATIENCE);
      String run = overview.newest(1).keySet().iterator().next();
      for (String look : List.of("status bench", "runs", "why " + run)) {
        crowd.looks(look, WARM_UP, bot.port());
        Tally tally = crowd.looks(look, COUNTED, bot.port());
        String away = tally.turnedAway() > 0 ? "; not accepted: " + tally.fate() : "";
        table.add(
            "/ops %s, %s, one at a time: p50 / p99 / max".formatted(look.split(" ", 2)[0], with),
            tally.latencies() + away,
            "< 50 ms");
      }
    } finally {
      bot.stop();
    }
  }
}
