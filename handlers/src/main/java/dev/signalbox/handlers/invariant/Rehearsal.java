package dev.signalbox.handlers.invariant;

import dev.signalbox.config.runbook.Branch;
import dev.signalbox.config.runbook.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks through a plan before it begins, along every way that it may take. Pure. */
final class Rehearsal {
  private final Strikes strikes;
  private final List<Finding> found = new ArrayList<>();

  private Rehearsal(Strikes strikes) {
    this.strikes = strikes;
  }

  static List<Finding> of(Stakes.OfPlan plan) {
    Rehearsal rehearsal = new Rehearsal(new Strikes(plan.order(), plan.shapes()));
    Scene first = Scene.first(plan.order(), plan.now());
    Scene last = rehearsal.play(plan.order().runbook().steps(), first);
    // What tidies up does so on every way out: before anything was done, and after all of it.
    rehearsal.play(plan.order().runbook().finallySteps(), first);
    rehearsal.play(plan.order().runbook().finallySteps(), last);
    return List.copyOf(rehearsal.found);
  }

  private Scene play(List<Step> steps, Scene from) {
    Scene scene = from;
    for (Step step : steps) {
      scene = play(step, scene);
    }
    return scene;
  }

  private Scene play(Step step, Scene scene) {
    return switch (step) {
      case Step.Do deed -> play(deed, scene);
      case Step.Undo undo ->
          scene.done().stream()
              .filter(it -> it.id().equals(undo.step().value()))
              .findFirst()
              .map(it -> back(it, scene))
              .orElse(scene);
    };
  }

  private Scene play(Step.Do deed, Scene scene) {
    Optional<Strike> strike = strikes.of(deed, scene.known());
    judge(strike, scene);
    Scene then = scene.after(deed, strike);
    deed.outcomes().forEach(it -> play(it.branch(), then));
    return then;
  }

  /** A way out never comes back. */
  private void play(Branch branch, Scene scene) {
    switch (branch) {
      case Branch.Steps(var _, var steps) -> play(steps, scene);
      case Branch.UndoAll _ -> {
        Scene back = scene;
        for (Step.Do done : scene.done().reversed()) {
          back = strikes.isUndoable(done) ? back(done, back) : back;
        }
      }
      case Branch.GoOn _ -> {}
    }
  }

  private Scene back(Step.Do done, Scene scene) {
    Optional<Strike> strike = strikes.back(done, scene.known());
    judge(strike, scene);
    return scene.without(done, strike);
  }

  private void judge(Optional<Strike> strike, Scene scene) {
    strike.map(it -> Invariants.judge(it, scene.now())).ifPresent(found::add);
  }
}
