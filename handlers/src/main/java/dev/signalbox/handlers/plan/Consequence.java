package dev.signalbox.handlers.plan;

import dev.signalbox.config.estate.Command;
import dev.signalbox.config.lint.Signature;
import dev.signalbox.config.runbook.Step;
import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Argument;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Touch;
import dev.signalbox.config.type.Name;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a step does to the world: its action says so, or the entry of the estate's file that it
 * names. Pure.
 *
 * @param touch what it does to the site that it aims at
 * @param back what taking it back does there
 * @param undoable whether there is a way back
 * @param entries what the estate's file says of it, as far as it is borrowed from there
 */
public record Consequence(
    Effect effect, Touch touch, Touch back, boolean undoable, List<Command> entries) {
  public Consequence {
    entries = List.copyOf(entries);
  }

  /** An entry that nobody finds is taken for the gravest that its action can be. */
  public static Consequence of(Step.Do step, ActionShape shape, Known known) {
    Optional<Argument> lender = shape.traits().borrows().flatMap(shape::argument);
    if (lender.isEmpty() || !(lender.get().type() instanceof Name kind)) {
      return own(shape, shape.effect());
    }
    if (kind == Name.RUNBOOK) {
      return own(shape, Effect.ADDITIVE); // it has a plan and approvals of its own
    }
    Optional<String> name =
        step.argument(lender.get().name()).filter(known::isKnown).map(known::text);
    if (kind == Name.COMMAND) {
      Optional<Command> command = name.flatMap(it -> command(it, known));
      return command.map(it -> of(it, known)).orElseGet(() -> gravest(shape));
    }
    if (kind == Name.TEST) {
      return name.flatMap(it -> tests(it, known))
          .map(Consequence::of)
          .orElseGet(() -> gravest(shape));
    }
    return own(
        shape,
        name.flatMap(it -> known.order().estate().named().entry(kind, it))
            .map(Signature::effect)
            .orElse(shape.effect()));
  }

  private static Consequence gravest(ActionShape shape) {
    return new Consequence(
        shape.effect(), Touch.REPLACES_DATA, Touch.REPLACES_DATA, false, List.of());
  }

  /** What tests leave behind nobody takes back, whatever the command that runs them names. */
  private static Consequence of(Command command) {
    Effect effect = Command.gravest(command.effect(), command.touch(), false);
    return new Consequence(effect, command.touch(), command.touch(), false, List.of(command));
  }

  private static Optional<Command> tests(String name, Known known) {
    return known.order().estate().work().tests().entrySet().stream()
        .filter(it -> it.getKey().value().equals(name))
        .findFirst()
        .flatMap(it -> command(it.getValue().command().value(), known));
  }

  private static Consequence own(ActionShape shape, Effect effect) {
    Touch touch = shape.traits().aim().touch();
    return new Consequence(effect, touch, touch, shape.undoable(), List.of());
  }

  /** What goes back touches what was touched, unless the command that does it says more. */
  private static Consequence of(Command command, Known known) {
    Optional<Command> undo = command.undo().flatMap(it -> command(it.value(), known));
    Touch back = undo.map(Command::touch).filter(it -> it != Touch.NOTHING).orElse(command.touch());
    return new Consequence(
        command.effect(),
        command.touch(),
        back,
        undo.isPresent(),
        Stream.concat(Stream.of(command), undo.stream()).toList());
  }

  private static Optional<Command> command(String name, Known known) {
    return known.order().estate().work().commands().entrySet().stream()
        .filter(it -> it.getKey().value().equals(name))
        .map(it -> it.getValue())
        .findFirst();
  }

  public boolean changes() {
    return effect != Effect.READ;
  }
}
