package dev.signalbox.bench;

import dev.signalbox.bench.host.PackagedBot;
import dev.signalbox.bench.runs.Crowd;
import dev.signalbox.bench.runs.Journal;
import dev.signalbox.bench.runs.Overview;
import dev.signalbox.bench.runs.Store;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Many users at once: made, and loaded into a database of the simulated world. */
final class Newcomers {
  private static final Duration PATIENCE = Duration.ofMinutes(20);
  private static final Duration A_WHILE = Duration.ofSeconds(2);
  private static final Duration QUIET = Duration.ofSeconds(10);

  private final Stage stage;
  private final Table table;

  Newcomers(Stage stage, Table table) {
    this.stage = stage;
    this.table = table;
  }

  void measure() throws IOException, InterruptedException, SQLException {
    Store store = stage.file("users");
    Instant from = stage.clock().instant();
    PackagedBot bot = stage.bot(store);
    try (Overview overview = new Overview(bot.port())) {
      long idle = bot.residentAfter(QUIET).orElse(0);
      Crowd crowd = new Crowd(stage.commands());
      crowd.start("grows", 1, List.of(bot.port()));
      confirm(crowd, overview, bot.port());
      overview.await(1, "DONE", PATIENCE);
      table.add(
          "resident memory, idle / at most while %,d users are made and loaded"
              .formatted(stage.sizes().users()),
          "%d / %d MB".formatted(idle >> 10, bot.mostResident().orElse(0) >> 10),
          "–");
    } finally {
      bot.stop();
    }
    List<Duration> took = Journal.of(store, from, stage.clock().instant()).took();
    told("made, kept in our own database", took.getFirst());
    told("loaded (read, written, read back), the simulated database beside it", took.getLast());
  }

  /** Until it is heard: a press that comes before the bot knows its own message is refused. */
  private void confirm(Crowd crowd, Overview overview, int port)
      throws IOException, InterruptedException {
    String question = stage.bench().slack().question(PATIENCE);
    Instant end = stage.clock().instant().plus(PATIENCE);
    do {
      if (stage.clock().instant().isAfter(end)) {
        throw new IllegalStateException("nobody heard the yes within " + PATIENCE);
      }
      crowd.confirm(question, port);
      LockSupport.parkNanos(A_WHILE.toNanos());
    } while (overview.newest(1).containsValue("WAITING"));
  }

  private void told(String what, Duration took) {
    table.add(
        "%,d users %s".formatted(stage.sizes().users(), what),
        "%.1f s, %.0f/s"
            .formatted(took.toNanos() / 1e9, stage.sizes().users() * 1e9 / took.toNanos()),
        "–");
  }
}
