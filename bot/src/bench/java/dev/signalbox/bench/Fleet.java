package dev.signalbox.bench;

import dev.signalbox.bench.host.PackagedBot;
import dev.signalbox.bench.runs.Overview;
import dev.signalbox.bench.runs.Store;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Bots that share a database. */
final class Fleet implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Stage stage;
  private final Store store;
  private final List<PackagedBot> bots = new ArrayList<>();

  private Fleet(Stage stage, Store store) {
    this.stage = stage;
    this.store = store;
  }

  static Fleet of(Stage stage, Store store, int nodes) throws IOException, InterruptedException {
    Fleet fleet = new Fleet(stage, store);
    for (int node = 0; node < nodes; node++) {
      fleet.bots.add(stage.bot(store));
    }
    return fleet;
  }

  List<Integer> ports() {
    return bots.stream().map(PackagedBot::port).toList();
  }

  int firstPort() {
    return bots.getFirst().port();
  }

  /** What all of them have used of all cores. */
  Duration computed() {
    return bots.stream().map(PackagedBot::computed).reduce(Duration.ZERO, Duration::plus);
  }

  /** Until so many of the newest runs are in that state. */
  void await(int many, String state) throws IOException, InterruptedException {
    try (Overview overview = new Overview(firstPort())) {
      overview.await(many, state, PATIENCE);
    }
  }

  /** Until one of the newest runs has got to its steps. */
  void awaitStir(int newest) throws IOException, InterruptedException {
    try (Overview overview = new Overview(firstPort())) {
      overview.awaitStir(newest, PATIENCE);
    }
  }

  /** Without a last word; the newest of several, and nothing comes in its place. */
  void killOne() {
    bots.removeLast().kill();
  }

  /** One more, where none is left. */
  void refill() throws IOException, InterruptedException {
    if (bots.isEmpty()) {
      bots.add(stage.bot(store));
    }
  }

  @Override
  public void close() {
    bots.forEach(PackagedBot::stop);
  }
}
