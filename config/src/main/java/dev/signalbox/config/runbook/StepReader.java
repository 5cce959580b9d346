package dev.signalbox.config.runbook;

import dev.signalbox.config.runbook.Step.Do;
import dev.signalbox.config.runbook.Step.Undo;
import dev.signalbox.config.yaml.Complaints;
import dev.signalbox.config.yaml.Nearest;
import dev.signalbox.config.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists of steps, with their branches. */
final class StepReader {
  private static final Set<String> OWN = Set.of("id", "do", "undo", "with");

  private final Complaints complaints;
  private final ValueReader values;
  private final StepIds ids;

  StepReader(Complaints complaints, ValueReader values, StepIds ids) {
    this.complaints = complaints;
    this.values = values;
    this.ids = ids;
  }

  List<Step> read(Node.Listing steps) {
    return steps.items().stream().map(this::step).flatMap(Optional::stream).toList();
  }

  private Optional<Step> step(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return step(mapping);
    }
    complaints.add(node.place(), "a step says either 'do' or 'undo'");
    return Optional.empty();
  }

  private Optional<Step> step(Node.Mapping step) {
    boolean does = step.get("do").isPresent();
    if (does == step.get("undo").isPresent()) {
      complaints.add(step.place(), "a step says either 'do' or 'undo'");
      return Optional.of(deed(step, new Node.Text(step.place(), "", true, false)));
    }
    Keys keys = new Keys(step, "a step", complaints);
    if (does) {
      Node.Text nothing = new Node.Text(step.place(), "", true, false);
      return Optional.of(deed(step, keys.text("do").orElse(nothing)));
    }
    step.entries().stream()
        .filter(entry -> !entry.name().equals("undo"))
        .forEach(
            entry ->
                complaints.add(
                    entry.place(), "'undo' stands alone; take '%s' away".formatted(entry.name())));
    return keys.text("undo").map(undone -> new Undo(step.place(), undone));
  }

  private Step deed(Node.Mapping step, Node.Text action) {
    String id = ids.of(step, action.value());
    List<Given> with = new ArrayList<>();
    List<Outcome> outcomes = new ArrayList<>();
    new Keys(step, "a step", complaints).mapping("with").map(values::given).ifPresent(with::addAll);
    for (Node.Entry entry : step.entries()) {
      if (entry.value() instanceof Node.Mapping mapping && slip(entry)) {
        with.addAll(values.given(mapping));
      } else if (!OWN.contains(entry.name())) {
        outcomes.add(outcome(entry));
      }
    }
    return new Do(step.place(), id, action, with, outcomes);
  }

  /** An outcome is never a mapping, so this was meant to be {@code with}. */
  private boolean slip(Node.Entry entry) {
    boolean slip =
        !OWN.contains(entry.name()) && Nearest.to(entry.name(), Set.of("with")).isPresent();
    if (slip) {
      complaints.add(
          entry.place(), "a step has no '%s'; did you mean 'with'?".formatted(entry.name()));
    }
    return slip;
  }

  private Outcome outcome(Node.Entry entry) {
    return new Outcome(entry.place(), entry.name(), branch(entry));
  }

  private Branch branch(Node.Entry entry) {
    return switch (entry.value()) {
      case Node.Listing steps -> new Branch.Steps(steps.place(), read(steps));
      case Node.Text text when text.value().equals("undo") -> new Branch.UndoAll(text.place());
      case Node.Text text when text.value().equals("continue") -> new Branch.GoOn(text.place());
      case Node.Text text -> misread(entry, "not '%s'".formatted(text.value()));
      case Node.Mapping _ -> misread(entry, "not a mapping");
    };
  }

  /** Taken for going on, so that nothing else looks wrong because of it. */
  private Branch misread(Node.Entry entry, String what) {
    complaints.add(
        entry.value().place(),
        "'%s' wants steps, [], undo or continue, %s".formatted(entry.name(), what));
    return new Branch.GoOn(entry.value().place());
  }
}
