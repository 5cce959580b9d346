package dev.signalbox.handlers.run;

import dev.signalbox.config.runbook.Branch;
import dev.signalbox.config.runbook.Outcome;
import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.config.runbook.Step;
import dev.signalbox.config.runbook.Steps;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Which step may follow which. Pure; what is asked again and again is looked up once. */
final class Course {
  private final Runbook runbook;
  private final Map<String, Step.Do> steps = new HashMap<>();
  private final Map<String, Leg> legs = new HashMap<>();
  private final Set<String> lastly = new HashSet<>();
  private final Set<String> aside = new HashSet<>();

  Course(Runbook runbook) {
    this.runbook = runbook;
    runbook.allSteps().forEach(step -> steps.putIfAbsent(step.id(), step));
    Stream.concat(lists().flatMap(this::legs), runbook.allSteps().map(Course::back))
        .forEach(leg -> legs.putIfAbsent(leg.name(), leg));
    lastly().forEach(leg -> lastly.add(leg.name()));
    lists().skip(2).flatMap(this::legs).forEach(leg -> aside.add(leg.name()));
  }

  Leg first() {
    return legs(runbook.steps()).findFirst().orElseThrow();
  }

  /** Empty for a name that this procedure does not know. */
  Optional<Leg> leg(String name) {
    return Optional.ofNullable(legs.get(name));
  }

  boolean isFinal(String name) {
    return lastly.contains(name);
  }

  /** The state of a run that is about to do this. */
  RunState state(Leg leg) {
    if (isFinal(leg.name())) {
      return RunState.FINISHING;
    }
    return leg.isOfAll() ? RunState.UNDOING : RunState.RUNNING;
  }

  /** It neither takes back nor tidies up. */
  boolean goesForward(Leg leg) {
    return leg instanceof Leg.Forth && !isFinal(leg.name());
  }

  /** Whether this step stands in a branch, which most runs do not take. */
  boolean isAside(String name) {
    return aside.contains(name);
  }

  /** After a leg that ended so: its branch, or what stands below; a branch never comes back. */
  Stream<Leg> after(String name, Optional<String> end) {
    if (leaves(name, end)) {
      return Stream.concat(branch(name, end), lastly());
    }
    Stream<Leg> below = lists().flatMap(list -> below(list, name));
    return isFinal(name) ? below : Stream.concat(below, lastly());
  }

  /** Whether that end of that step is a way out, even where nothing stands on the way. */
  boolean leaves(String name, Optional<String> end) {
    return givesUp(name, end)
        || outcome(name, end).filter(it -> !(it.branch() instanceof Branch.GoOn)).isPresent();
  }

  /** Whether that end of that step means: back to where it began. */
  boolean givesUp(String name, Optional<String> end) {
    return end.filter(Outcome.UNDO::equals).isPresent()
        || outcome(name, end).filter(it -> it.branch() instanceof Branch.UndoAll).isPresent();
  }

  private Stream<Leg> branch(String name, Optional<String> end) {
    return outcome(name, end).stream().flatMap(it -> legs(Steps.of(it.branch())));
  }

  private Optional<Outcome> outcome(String name, Optional<String> end) {
    return step(name).flatMap(step -> end.flatMap(step::outcome));
  }

  private Optional<Step.Do> step(String id) {
    return Optional.ofNullable(steps.get(id));
  }

  /** Every step but those that follow in any case, in the order of the file. */
  Stream<Leg> forth() {
    return Steps.deep(runbook.steps()).map(Leg.Forth::new);
  }

  /** What follows in any case. */
  Stream<Leg> lastly() {
    return legs(runbook.finallySteps());
  }

  private Stream<Leg> below(List<Step> list, String name) {
    return legs(list).dropWhile(it -> !it.name().equals(name)).skip(1);
  }

  /** The procedure's own two lists, then those of its branches. */
  private Stream<List<Step>> lists() {
    return Stream.concat(
        Stream.of(runbook.steps(), runbook.finallySteps()),
        runbook
            .allSteps()
            .flatMap(step -> step.outcomes().stream())
            .map(it -> Steps.of(it.branch())));
  }

  private Stream<Leg> legs(List<Step> list) {
    return list.stream()
        .map(
            step ->
                switch (step) {
                  case Step.Do deed -> new Leg.Forth(deed);
                  case Step.Undo undo ->
                      new Leg.Back(
                          step(undo.step().value()).orElseThrow(),
                          OptionalInt.of(undo.place().line()));
                });
  }

  static Leg.Back back(Step.Do step) {
    return new Leg.Back(step, OptionalInt.empty());
  }
}
