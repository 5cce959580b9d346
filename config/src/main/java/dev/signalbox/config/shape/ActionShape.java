package dev.signalbox.config.shape;

import dev.signalbox.config.type.Made;
import dev.signalbox.config.type.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An action, as far as the language goes.
 *
 * @param pkg the handler package it lives in
 * @param effect the strongest one, where an entry of the estate's file tells the true one
 * @param sentence what it does, with its arguments as {@code ${name}}
 */
public record ActionShape(
    String name,
    String pkg,
    Effect effect,
    String sentence,
    List<Argument> arguments,
    List<Output> outputs,
    Ends ends,
    Traits traits) {
  public ActionShape {
    arguments = List.copyOf(arguments);
    outputs = List.copyOf(outputs);
  }

  public Optional<Argument> argument(String wanted) {
    return arguments.stream().filter(argument -> argument.name().equals(wanted)).findFirst();
  }

  /** The argument of this type; the types that a step has at most one of. */
  public Optional<Argument> argument(Type type) {
    return arguments.stream().filter(argument -> argument.type().equals(type)).findFirst();
  }

  public Optional<Output> output(String wanted) {
    return outputs.stream().filter(output -> output.name().equals(wanted)).findFirst();
  }

  /** Whether the fields of its form are outputs too. */
  public boolean hasForm() {
    return argument(Made.FIELDS).isPresent();
  }

  public boolean undoable() {
    return traits.undo().isPresent();
  }

  /** {@code to (site), max-deletes (count)}. */
  public String takes() {
    return arguments.stream().map(Argument::toString).collect(Collectors.joining(", "));
  }
}
