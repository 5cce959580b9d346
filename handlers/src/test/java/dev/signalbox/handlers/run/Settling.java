package dev.signalbox.handlers.run;

import java.time.Duration;
import java.util.List;

/** The world is well again, and people who mean well bring everything under way to an end. */
record Settling(Stage stage, Watch watch) {
  private static final int PATIENCE = 60;
  private static final List<String> WORDS = List.of("retry", "retry", "skip", "abort");

  void settle() {
    stage.tell("settle");
    stage.track.the(Interruptions.class).forget();
    stage.heal();
    Guarding.resume(stage);
    Guarding.thaw(stage);
    for (int round = 0; round < PATIENCE && stage.open().isPresent(); round++) {
      work();
      stage.runs().forEach(this::help);
      watch.look();
      stage.track.clock.tick(Duration.ofMinutes(10));
    }
    if (stage.open().isPresent()) {
      throw new Broken(Invariant.CAN_BE_ENDED, stage.open().orElseThrow() + " does not end");
    }
  }

  private void work() {
    for (List<String> due = stage.due(); !due.isEmpty(); due = stage.due()) {
      stage.take(due.getFirst());
      watch.look();
    }
  }

  private void help(RunId run) {
    Passersby.allAnswer(stage);
    if (stage.track.see(run).state() == RunState.HELD) {
      String word = stage.any(WORDS).orElseThrow();
      stage.voting.typed("U0OPS1", "run " + run + " " + word);
      Steering.byHand(stage, run);
    }
  }
}
