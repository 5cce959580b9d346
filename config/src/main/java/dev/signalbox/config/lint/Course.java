package dev.signalbox.config.lint;

import dev.signalbox.config.runbook.Branch;
import dev.signalbox.config.runbook.Draft;
import dev.signalbox.config.runbook.Outcome;
import dev.signalbox.config.runbook.Step;
import dev.signalbox.config.runbook.Step.Do;
import dev.signalbox.config.runbook.Step.Undo;
import dev.signalbox.config.runbook.Steps;
import dev.signalbox.config.runbook.Value;
import dev.signalbox.config.yaml.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every step of a runbook with what it may see, and every end with what was seen there. */
final class Course {
  private final World world;
  private final List<String> ids;
  private final List<Stop> stops = new ArrayList<>();
  private final List<End> ends = new ArrayList<>();

  /**
   * A step where it stands.
   *
   * @param rest the steps after it in its list
   * @param leaver the decision before it whose every outcome leaves
   */
  record Stop(Step step, Sight sight, List<Step> rest, Optional<Do> leaver) {
    Stop {
      rest = List.copyOf(rest);
    }
  }

  record End(String name, Sight sight) {}

  private Course(World world, List<String> ids) {
    this.world = world;
    this.ids = ids;
  }

  static Course of(Draft draft, World world) {
    Course course = new Course(world, Steps.deep(draft.steps()).map(Do::id).toList());
    course.walk(draft.steps(), Sight.START, "done");
    course.walk(draft.finallySteps(), Sight.FINALLY, "");
    return course;
  }

  List<Stop> stops() {
    return List.copyOf(stops);
  }

  /** In the order of the file; the run's own ends (aborted and so on) are not among them. */
  List<End> ends() {
    return ends.stream().filter(end -> !end.sight().last()).toList();
  }

  private void walk(List<Step> steps, Sight start, String end) {
    Sight sight = start;
    Optional<Do> leaver = Optional.empty();
    boolean closed = false;
    for (int index = 0; index < steps.size(); index++) {
      Step step = steps.get(index);
      stops.add(new Stop(step, sight, steps.subList(index + 1, steps.size()), leaver));
      Sight next = sight.after(meant(step), world);
      if (step instanceof Do deed) {
        deed.outcomes().forEach(outcome -> branch(deed, outcome, next));
      }
      leaver = step instanceof Do deed && leaves(deed) ? Optional.of(deed) : Optional.empty();
      closed = leaver.isPresent() && index == steps.size() - 1;
      sight = next;
    }
    if (!closed) {
      ends.add(new End(end, sight));
    }
  }

  /**
   * An undo with a misspelt name is complained about once, not by everything that follows from it.
   */
  private Step meant(Step step) {
    return step instanceof Undo undo && !ids.contains(undo.step().value())
        ? Nearest.to(undo.step().value(), ids).<Step>map(id -> undo.of(id)).orElse(step)
        : step;
  }

  private void branch(Do deed, Outcome outcome, Sight sight) {
    String end = deed.id() + "." + outcome.name();
    switch (outcome.branch()) {
      case Branch.Steps steps -> walk(steps.steps(), sight.deeper(), end);
      case Branch.UndoAll _ -> ends.add(new End(end, sight));
      case Branch.GoOn _ -> {}
    }
  }

  private boolean leaves(Do deed) {
    boolean decides = world.shape(deed).filter(shape -> shape.ends().options()).isPresent();
    boolean stated =
        deed.argument("options").orElse(null) instanceof Value.Many options
            && deed.outcomes().size() >= options.items().size();
    return decides
        && stated
        && deed.outcomes().stream().noneMatch(outcome -> outcome.branch() instanceof Branch.GoOn);
  }
}
