package dev.signalbox.handlers.run;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** World after world, each from a seed of its own, so that one that breaks can be seen again. */
final class ModelCheck implements AutoCloseable {
  private static final int ACTS = 70;

  private final Stage stage;
  private final Watch watch;
  private int acts;

  ModelCheck(Map<String, Object> more) {
    stage = new Stage(more);
    watch = new Watch(stage.track, stage.sightings);
  }

  /** As in earnest: people are asked for every plan. */
  static Map<String, Object> earnest() {
    return Map.of("trial.asks", "people", "trial.model", "here");
  }

  void world(long seed) {
    stage.open(seed);
    try {
      for (int start = 0; start < 3; start++) {
        Passersby.start(stage);
      }
      for (int act = 0; act < ACTS; act++) {
        act();
      }
      new Settling(stage, watch).settle();
      watch.count();
    } catch (RuntimeException | AssertionError broken) {
      List<String> story = stage.story();
      System.out.printf("model check, seed %d, after %s: %s%n", seed, story, broken.getMessage());
      throw broken;
    }
  }

  private void act() {
    acts++;
    stage.track.clock.tick(Duration.ofMillis(1));
    try {
      Act.drawn(stage).on(stage);
    } catch (Interruptions.Crash _) {
      stage.tell("crash");
    }
    watch.look();
  }

  Stage stage() {
    return stage;
  }

  Watch watch() {
    return watch;
  }

  int acts() {
    return acts;
  }

  @Override
  public void close() {
    stage.track.close();
  }
}
