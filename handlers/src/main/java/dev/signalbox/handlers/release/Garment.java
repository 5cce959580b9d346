package dev.signalbox.handlers.release;

import dev.signalbox.integrations.pipelines.Variable;
import dev.signalbox.integrations.pipelines.VariableName;
import java.util.Optional;

/**
 * One variable of a role.
 *
 * @param now empty where nobody has set it for exactly this scope
 */
record Garment(VariableName name, Optional<Variable> now, String wanted) {
  boolean fits() {
    return now.filter(it -> it.value().equals(wanted)).isPresent();
  }

  /** Before and after. What somebody has masked is not shown, whatever it is. */
  String change() {
    return "%s %s → %s".formatted(name.key(), shown(), wanted);
  }

  private String shown() {
    return now.map(it -> it.traits().masked() ? "(masked)" : it.value()).orElse("(nothing)");
  }
}
