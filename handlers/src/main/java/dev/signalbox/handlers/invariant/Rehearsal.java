package dev.signalbox.handlers.invariant;

import dev.signalbox.config.runbook.Branch;
import dev.signalbox.config.runbook.Reference;
import dev.signalbox.config.runbook.Step;
import dev.signalbox.handlers.plan.Known;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.handlers.truth.Sides;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** What is known and done by then. */
  private record Scene(Standing now, Known known, List<Step.Do> done) {

    static Scene first(Order order, Standing now) {
      Map<Reference.Role, String> sites = new EnumMap<>(Reference.Role.class);
      order
          .environment()
          .ifPresent(place -> now.held(place).forEach(it -> sites.put(role(it.role()), it.site())));
      return new Scene(now, new Known(order, Map.of(), sites, Map.of()), List.of());
    }

    private static Reference.Role role(Role role) {
      return switch (role) {
        case PRODUCTION -> Reference.Role.PRODUCTION;
        case STANDBY -> Reference.Role.STANDBY;
      };
    }

    /** After a swap its own outputs say who is who. */
    Scene after(Step.Do step, Optional<Strike> strike) {
      Standing then = strike.map(now::after).orElse(now);
      Optional<Sides> told =
          strike.filter(Strike::flips).flatMap(it -> then.sides(it.where().environment()));
      List<Step.Do> more = new ArrayList<>(done);
      more.add(step);
      return new Scene(then, told.map(it -> told(step, it)).orElse(known), List.copyOf(more));
    }

    private Known told(Step.Do step, Sides sides) {
      Map<String, Map<String, String>> outputs = new HashMap<>(known.outputs());
      outputs.put(
          step.id(),
          Map.of(
              Reference.Role.PRODUCTION.path(), sides.production(),
              Reference.Role.STANDBY.path(), sides.standby()));
      return new Known(known.order(), known.run(), known.sites(), outputs);
    }

    Scene without(Step.Do step, Optional<Strike> strike) {
      List<Step.Do> less = new ArrayList<>(done);
      less.remove(step);
      return new Scene(strike.map(now::after).orElse(now), known, List.copyOf(less));
    }
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
