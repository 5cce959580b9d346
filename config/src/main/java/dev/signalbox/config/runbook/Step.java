package dev.signalbox.config.runbook;

import dev.signalbox.config.yaml.Node;
import dev.signalbox.config.yaml.Place;
import java.util.List;
import java.util.Optional;

/** One line of a procedure. */
public sealed interface Step {
  Place place();

  /**
   * A step that does something.
   *
   * @param id its own, or its action's: {@code database-reset}, {@code database-reset-2}
   */
  record Do(Place place, String id, Node.Text action, List<Given> with, List<Outcome> outcomes)
      implements Step {
    public Do {
      with = List.copyOf(with);
      outcomes = List.copyOf(outcomes);
    }

    public Optional<Value> argument(String name) {
      return given(name).map(Given::value);
    }

    public Optional<Given> given(String name) {
      return with.stream().filter(given -> given.name().equals(name)).findFirst();
    }

    public Optional<Outcome> outcome(String name) {
      return outcomes.stream().filter(outcome -> outcome.name().equals(name)).findFirst();
    }
  }

  /** Undoes what that step did. */
  record Undo(Place place, Node.Text step) implements Step {
    public Undo of(String id) {
      return new Undo(place, new Node.Text(step.place(), id, step.plain(), false));
    }
  }
}
