package dev.signalbox.config.lint;

import dev.signalbox.config.lint.Course.Stop;
import dev.signalbox.config.lint.Inspection.Shaped;
import dev.signalbox.config.runbook.Branch;
import dev.signalbox.config.runbook.Outcome;
import dev.signalbox.config.runbook.Step.Do;
import dev.signalbox.config.runbook.Value;
import dev.signalbox.config.shape.Ends;
import dev.signalbox.config.yaml.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Every no is stated, nothing else is, and no step is out of reach. */
final class OutcomeCheck implements Check {
  private static final int DEEPEST = 3;
  private static final Set<String> TAKEN = Set.of("id", "do", "undo", "with");

  @Override
  public void check(Inspection inspection) {
    inspection.course().stops().forEach(stop -> stop(inspection, stop));
  }

  private static void stop(Inspection inspection, Stop stop) {
    stop.leaver()
        .ifPresent(
            leaver ->
                inspection.complain(
                    stop.step().place(),
                    "nothing gets here: every outcome of '%s' (line %d) leaves"
                        .formatted(leaver.id(), leaver.place().line())));
    if (stop.step() instanceof Do step && !stop.sight().last()) {
      depth(inspection, step, stop.sight());
      inspection
          .world()
          .shape(step)
          .ifPresent(shape -> check(inspection, new Shaped(step, shape), stop.sight()));
    }
  }

  private static void depth(Inspection inspection, Do step, Sight sight) {
    step.outcomes().stream()
        .filter(_ -> sight.depth() == DEEPEST)
        .filter(
            outcome -> outcome.branch() instanceof Branch.Steps steps && !steps.steps().isEmpty())
        .forEach(
            outcome ->
                inspection.complain(
                    outcome.place(),
                    "outcomes nest three deep at most; a fourth level is a runbook of its own"));
  }

  private static void check(Inspection inspection, Shaped shaped, Sight sight) {
    Do step = shaped.step();
    Ends ends = shaped.shape().ends();
    List<String> stated = new ArrayList<>(ends.stated());
    if (ends.options()) {
      stated.addAll(options(inspection, step));
    }
    if (ends.options() && stated.size() < 2) {
      step.outcomes().forEach(outcome -> stated.add(outcome.name()));
    }
    step.outcomes().forEach(outcome -> outcome(inspection, shaped, outcome, stated));
    undone(inspection, step, sight);
    List<String> given = step.outcomes().stream().map(Outcome::name).toList();
    String ways = ends.options() ? "steps, [], undo or continue" : "steps, [] or undo";
    for (String name : Slips.missing(stated, stated, given)) {
      inspection.complain(
          step.action().place(),
          "%s can end in '%s' and nothing says what then; add '%s:' with %s"
              .formatted(shaped.shape().name(), name, name, ways));
    }
  }

  private static List<String> options(Inspection inspection, Do step) {
    if (!(step.argument("options").orElse(null) instanceof Value.Many options)) {
      return List.of();
    }
    if (options.items().size() < 2) {
      inspection.complain(options.place(), "a decision needs at least two options");
    }
    List<String> names = new ArrayList<>();
    for (Value option : options.items()) {
      option.literal().filter(name -> !TAKEN.contains(name)).ifPresent(names::add);
      option
          .literal()
          .filter(TAKEN::contains)
          .ifPresent(
              name ->
                  inspection.complain(
                      option.place(),
                      "an option cannot be called '%s': the word is taken".formatted(name)));
    }
    return names;
  }

  private static void outcome(
      Inspection inspection, Shaped shaped, Outcome outcome, List<String> stated) {
    String action = shaped.shape().name();
    Ends ends = shaped.shape().ends();
    if (ends.goesOn().filter(outcome.name()::equals).isPresent()) {
      inspection.complain(
          outcome.place(),
          "'%s' is how %s goes on; it has no steps of its own".formatted(outcome.name(), action));
      return;
    }
    if (!stated.contains(outcome.name())) {
      List<String> known = new ArrayList<>(stated);
      known.addAll(TAKEN);
      inspection.complain(
          outcome.place(),
          "%s never ends in '%s'%s"
              .formatted(action, outcome.name(), Nearest.hint(outcome.name(), known)));
      return;
    }
    if (outcome.branch() instanceof Branch.GoOn on && !ends.options()) {
      inspection.complain(
          on.place(), "only a decision may continue; '%s' is a no".formatted(outcome.name()));
    }
  }

  private static void undone(Inspection inspection, Do step, Sight sight) {
    for (Outcome outcome : step.outcomes()) {
      if (outcome.branch() instanceof Branch.UndoAll undo) {
        sight
            .commit()
            .ifPresent(
                commit ->
                    inspection.complain(
                        undo.place(),
                        "after '%s' (line %d) there is nothing that 'undo' may undo; say [] or steps"
                            .formatted(commit.action().value(), commit.place().line())));
      }
    }
  }
}
