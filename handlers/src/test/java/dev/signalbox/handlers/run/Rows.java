package dev.signalbox.handlers.run;

import dev.signalbox.config.runbook.Outcome;
import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.config.runbook.Step;
import dev.signalbox.config.runbook.Steps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of a procedure's table: what its file says, and what goes back of itself. */
final class Rows {
  private static final String FINALLY = "finally";

  private final Runbook runbook;
  private final Map<String, String> labels = new LinkedHashMap<>();

  Rows(Runbook runbook) {
    this.runbook = runbook;
    add(runbook.steps(), "");
    add(runbook.finallySteps(), FINALLY);
  }

  private void add(List<Step> steps, String branch) {
    for (Step step : steps) {
      switch (step) {
        case Step.Do deed -> add(deed, branch);
        case Step.Undo undo ->
            labels.put(
                name(undo),
                "undo `%s`".formatted(undo.step().value())
                    + " (%s)".formatted(branch.isEmpty() ? "step" : branch));
      }
    }
  }

  private void add(Step.Do deed, String branch) {
    labels.put(
        deed.id(), "`" + deed.id() + "`" + (branch.isEmpty() ? "" : " (%s)".formatted(branch)));
    for (Outcome outcome : deed.outcomes()) {
      add(Steps.of(outcome.branch()), deed.id() + "." + outcome.name());
    }
  }

  /** As the journal calls them, and as the page does; in the order of the file. */
  Map<String, String> written() {
    return Map.copyOf(labels);
  }

  /** The same, and what a way back has come by; each as the page calls it. */
  Map<String, String> with(Set<String> met) {
    Map<String, String> all = new LinkedHashMap<>(labels);
    labels.keySet().stream()
        .map("undo:"::concat)
        .filter(met::contains)
        .forEach(it -> all.put(it, "undo `%s`".formatted(it.substring("undo:".length()))));
    return all;
  }

  /** Whether one of its steps takes that one back, whatever people say. */
  boolean takesBackOfItself(String step) {
    return undos(runbook.steps()).anyMatch(it -> it.step().value().equals(step));
  }

  /** What is taken back by then wherever a run comes by: a net below the net. */
  Set<String> idle() {
    return undos(runbook.finallySteps())
        .filter(it -> takesBackOfItself(it.step().value()))
        .map(Rows::name)
        .collect(Collectors.toSet());
  }

  private static Stream<Step.Undo> undos(List<Step> steps) {
    return steps.stream().filter(Step.Undo.class::isInstance).map(Step.Undo.class::cast);
  }

  private static String name(Step.Undo undo) {
    return "undo:%s@%d".formatted(undo.step().value(), undo.place().line());
  }

  /** The last that is done before anything is taken back. */
  String last() {
    return runbook.steps().stream()
        .takeWhile(Step.Do.class::isInstance)
        .reduce((_, it) -> it)
        .map(it -> ((Step.Do) it).id())
        .orElseThrow();
  }
}
