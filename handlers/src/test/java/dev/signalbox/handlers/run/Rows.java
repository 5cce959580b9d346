package dev.signalbox.handlers.run;

import dev.signalbox.config.runbook.Outcome;
import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.config.runbook.Step;
import dev.signalbox.config.runbook.Steps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
                "undo:%s@%d".formatted(undo.step().value(), undo.place().line()),
                "undo `%s` (%s)".formatted(undo.step().value(), branch));
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

  String last() {
    return ((Step.Do) runbook.steps().getLast()).id();
  }
}
