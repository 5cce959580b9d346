package dev.signalbox.bench;

import dev.signalbox.bench.runs.Crowd;
import dev.signalbox.bench.runs.Journal;
import dev.signalbox.bench.runs.Store;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Steps that change nothing: how many in a second, how soon after each other, and after a kill. */
final class Steps {
  private static final String PROCEDURE = "looks";

  private final Stage stage;
  private final Table table;
  private final Crowd crowd;

  Steps(Stage stage, Table table) {
    this.stage = stage;
    this.table = table;
    this.crowd = new Crowd(stage.commands());
  }

  /** What a bot wrote before a moment belongs to what was measured before it. */
  private record Marks(Crowded crowded, Instant alone, Death death) {}

  private record Crowded(Instant from, Instant until, Duration computed) {}

  private record Death(Instant from, Instant killed, Instant ready) {}

  void measure(String where, Store store, int nodes)
      throws IOException, InterruptedException, SQLException {
    Marks marks;
    try (Fleet fleet = Fleet.of(stage, store, nodes)) {
      marks = carriedOutBy(fleet);
    }
    crowded(where, store, marks.crowded());
    table.add(
        "one run alone, %s: from a step's end to the next one's start, p50 / p99 / max"
            .formatted(where),
        Journal.of(store, marks.alone(), marks.death().from()).between().toString(),
        "p50 < 50 ms");
    resumed(where, store, marks.death());
  }

  private Marks carriedOutBy(Fleet fleet) throws IOException, InterruptedException {
    int runs = stage.sizes().runs();
    all(fleet, fleet.ports(), runs, runs);
    Crowded crowded = crowded(fleet, runs);
    Instant alone = stage.clock().instant();
    all(fleet, List.of(fleet.firstPort()), 1, 2 * runs + 1);
    return new Marks(crowded, alone, death(fleet, runs));
  }

  private Crowded crowded(Fleet fleet, int runs) throws IOException, InterruptedException {
    Instant from = stage.clock().instant();
    Duration before = fleet.computed();
    all(fleet, fleet.ports(), runs, 2 * runs);
    return new Crowded(from, stage.clock().instant(), fleet.computed().minus(before));
  }

  private Death death(Fleet fleet, int runs) throws IOException, InterruptedException {
    Instant from = stage.clock().instant();
    crowd.start(PROCEDURE, runs, fleet.ports());
    fleet.awaitStir(runs);
    Instant killed = stage.clock().instant();
    fleet.killOne();
    fleet.refill();
    Instant ready = stage.clock().instant();
    fleet.await(3 * runs + 1, "DONE");
    return new Death(from, killed, ready);
  }

  private void all(Fleet fleet, List<Integer> ports, int runs, int doneThen)
      throws IOException, InterruptedException {
    crowd.start(PROCEDURE, runs, ports);
    fleet.await(doneThen, "DONE");
  }

  private void crowded(String where, Store store, Crowded crowded) throws SQLException {
    Journal journal = Journal.of(store, crowded.from(), crowded.until());
    String runs = "%d runs of %d steps".formatted(journal.runs(), stage.sizes().steps());
    table.add(
        "no-op steps, %s, %s".formatted(where, runs),
        "%.0f/s, %.1f ms of CPU for each"
            .formatted(
                journal.perSecond(), seconds(crowded.computed()) * 1e3 / journal.steps().size()),
        "> 1,000/s (PostgreSQL, one node)");
    table.add(
        "%s at once, %s: from a step's end to the next one's start, p50 / p99 / max"
            .formatted(runs, where),
        journal.between().toString(),
        "–");
  }

  private void resumed(String where, Store store, Death death) throws SQLException {
    Journal journal = Journal.of(store, death.from(), stage.clock().instant());
    table.add(
        "SIGKILL of one node in mid-work, %s: steps done before / all".formatted(where),
        "%d / %d".formatted(journal.before(death.killed()), journal.steps().size()),
        "nothing lost");
    table.add(
        "after it, %s: first step ended / every run has moved on, after the kill".formatted(where),
        "%.1f s / %.1f s; a node was ready after %.1f s"
            .formatted(
                seconds(journal.firstAfter(death.killed())),
                seconds(journal.allAfter(death.killed())),
                seconds(Duration.between(death.killed(), death.ready()))),
        "< 30 s");
  }

  private static double seconds(Duration time) {
    return time.toNanos() / 1e9;
  }
}
