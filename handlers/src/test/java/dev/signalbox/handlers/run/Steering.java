package dev.signalbox.handlers.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** People who steer runs, some of them too late, some of them not allowed to. */
final class Steering {
  private static final String HELD =
      "select step from run_step where run = ? and state = 'HELD' order by turn";

  private static final List<String> PAINTED = List.of("red", "blue", "go", "primer", "coat");

  private Steering() {}

  static List<Act> acts() {
    return List.of(
        new Act("abort", 3, stage -> stage.open().ifPresent(it -> steer(stage, it, "abort"))),
        new Act("retry", 6, stage -> stage.held().ifPresent(it -> steer(stage, it, "retry"))),
        new Act("skip", 2, stage -> stage.held().ifPresent(it -> steer(stage, it, "skip"))),
        new Act("by hand", 3, stage -> stage.held().ifPresent(it -> byHand(stage, it))),
        new Act("steer anything", 2, Steering::anything));
  }

  private static void anything(Stage stage) {
    String word = stage.any(List.of("abort", "retry", "skip", "done", "put-back")).orElseThrow();
    stage.any(stage.runs()).ifPresent(it -> steer(stage, it, word));
  }

  private static void steer(Stage stage, RunId run, String word) {
    if (stage.chance(50)) {
      stage.voting.typed(stage.user(), "run " + run + " " + word);
    } else {
      stage.voting.clicked(stage.user(), "run." + word, run);
    }
  }

  static void byHand(Stage stage, RunId run) {
    Optional<String> held = stage.track.texts(HELD, run.value()).stream().findFirst();
    held.ifPresent(step -> byHand(stage, run, step));
  }

  /** They do what they say: whoever says it is painted has painted it. */
  private static void byHand(Stage stage, RunId run, String step) {
    Map<String, String> told = Map.of("evidence", "I saw it", "mark", "m7");
    String said = stage.voting.handed(stage.friend(), run, step, told);
    String of = step.startsWith("undo:") ? step.substring(5).split("@", -1)[0] : step;
    if (said.contains("Your word counts") && of.equals("embargo")) {
      Guarding.thaw(stage, "run = '" + run + "'");
    }
    if (said.contains("Your word counts") && PAINTED.contains(of)) {
      String colour = step.equals(of) ? colour(of) : before(stage, run, of);
      stage.track.neighbour().written.put(run + "/by hand/" + stage.random.nextLong(), colour);
      stage.sightings.byHand(run.value(), colour);
    }
  }

  private static String colour(String step) {
    return List.of("blue", "coat").contains(step) ? "blue" : "red";
  }

  private static String before(Stage stage, RunId run, String step) {
    return stage
        .track
        .texts(
            "select coalesce(before_it, 'bare') from run_step where id = ?",
            StepRow.id(run.value(), step))
        .getFirst();
  }
}
