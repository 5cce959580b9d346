package dev.signalbox.handlers.release;

import dev.signalbox.integrations.pipelines.Variable;
import dev.signalbox.integrations.pipelines.VariableName;
import java.util.Optional;

/**
 * One variable of a role.
 *
 * @param now empty where nobody has set it for exactly this scope
 * @param secret its value is nobody's business, only whether it is as wished
 */
record Garment(Optional<Variable> now, Variable wished, boolean secret) {
  VariableName name() {
    return wished.name();
  }

  boolean fits() {
    return now.filter(it -> it.value().equals(wished.value())).isPresent();
  }

  /** Before and after. What somebody has masked is not shown, whatever it is. */
  String change() {
    return secret
        ? name().key() + " is not the same"
        : "%s %s → %s".formatted(name().key(), shown(), wished.value());
  }

  private String shown() {
    return now.map(it -> it.traits().masked() ? "(masked)" : it.value()).orElse("(nothing)");
  }

  /** Empty where it may not be kept, or there is nothing. */
  Optional<String> former() {
    return now.filter(it -> !secret && !it.traits().masked()).map(Variable::value);
  }
}
