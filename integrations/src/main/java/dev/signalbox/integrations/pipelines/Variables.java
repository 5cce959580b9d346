package dev.signalbox.integrations.pipelines;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import java.util.Optional;

/** What a project's jobs are told. Nothing of a value is ever told in trouble. */
public interface Variables {
  /** Of exactly this scope: another one that covers it is another variable. */
  Asked<Optional<Variable>> find(Project project, VariableName name);

  /**
   * Makes it, or changes the value of the one that is there and nothing else about it. Said twice
   * nothing changes the second time.
   */
  Ordered<Variable> set(Project project, Variable wished);
}
