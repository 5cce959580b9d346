package dev.signalbox.handlers.run;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nodes are killed for good at random moments while people begin runs and answer them. {@code
 * -Dtrial.kills=25 -Dtrial.runs=200} for the long form, {@code -Dtrial.seed} for moments as before.
 */
class RandomKillTest {
  private static final int KILLS = Integer.getInteger("trial.kills", 2);
  private static final int RUNS = Integer.getInteger("trial.runs", 10);
  private static final int MOST_MS = 1500;

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @Test
  void three_nodes_on_postgresql_die_at_random_and_nothing_is_lost_or_done_twice()
      throws IOException, InterruptedException, SQLException {
    trial(Databases.POSTGRES.fresh(), 3);
  }

  @Test
  void one_node_on_an_h2_file_dies_at_random_and_nothing_is_lost_or_done_twice()
      throws IOException, InterruptedException, SQLException {
    trial(Databases.file(folder), 1);
  }

  private void trial(Map<String, Object> database, int nodes)
      throws IOException, InterruptedException, SQLException {
    long seed = Long.getLong("trial.seed", System.nanoTime());
    System.out.printf("%d nodes, %d kills, %d runs, seed %d%n", nodes, KILLS, RUNS, seed);
    long began = System.nanoTime();
    Reckoning reckoning = new Reckoning(database);
    try (Town town = new Town();
        Fleet fleet = new Fleet(town.address(), database, folder)) {
      fleet.start(nodes);
      fleet.ask(_ -> 0, "adopt");
      try (Crowd crowd = new Crowd(fleet, new Random(seed), RUNS / 10)) {
        killAtRandom(fleet, crowd, new Random(seed));
        crowd.untilAllIsOver();
        fleet.letGo();
        reckoning.everyAskWasDecidedOnce(RUNS, crowd);
      }
      reckoning.everyRunHasEndedOnce(RUNS);
      reckoning.everythingHappenedOnce(town.happened());
      reckoning.nothingIsLeftBehind();
    }
    System.out.printf("it took %s%n", Duration.ofNanos(System.nanoTime() - began));
  }

  private static void killAtRandom(Fleet fleet, Crowd crowd, Random random)
      throws InterruptedException {
    int free = RUNS - RUNS / 10;
    for (int kill = 0; kill < KILLS; kill++) {
      for (int run = free * kill / KILLS; run < free * (kill + 1) / KILLS; run++) {
        crowd.begin(Journeys.FREE);
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(MOST_MS)));
      fleet.kill(random::nextInt);
      fleet.untilAllAreOpen();
    }
  }
}
