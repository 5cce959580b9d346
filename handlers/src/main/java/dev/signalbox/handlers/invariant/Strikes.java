package dev.signalbox.handlers.invariant;

import dev.signalbox.config.estate.Command;
import dev.signalbox.config.estate.CommandName;
import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.runbook.Step;
import dev.signalbox.config.runbook.Value;
import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Argument;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.config.shape.Touch;
import dev.signalbox.config.type.Handle;
import dev.signalbox.config.type.Name;
import dev.signalbox.handlers.invariant.Strike.Where;
import dev.signalbox.handlers.plan.Known;
import dev.signalbox.handlers.plan.Order;
import java.util.Optional;
import java.util.Set;

/** From a line of a runbook to what it would do and where, as far as that is known. Pure. */
public record Strikes(Order order, Shapes shapes) {

  /** Empty for what no invariant could be about. */
  public Optional<Strike> of(Step.Do step, Known known) {
    return shape(step)
        .map(
            it ->
                new Strike(
                    step.id(),
                    touch(it, step, known),
                    it.traits().flipsRoles(),
                    where(it, step, known),
                    cargo(it, step, known)))
        .filter(it -> it.touch() != Touch.NOTHING || it.flips() || it.cargo().isPresent());
  }

  /** The way back of a step touches what the step has touched, and brings nothing. */
  public Optional<Strike> back(Step.Do step, Known known) {
    return of(step, known)
        .map(it -> new Strike(it.step(), it.touch(), it.flips(), it.where(), Optional.empty()));
  }

  public boolean flips(Step.Do step) {
    return shape(step).filter(it -> it.traits().flipsRoles()).isPresent();
  }

  boolean isUndoable(Step.Do step) {
    return shape(step).filter(ActionShape::undoable).isPresent();
  }

  private Optional<ActionShape> shape(Step.Do step) {
    return shapes.find(step.action().value());
  }

  /** A script tells in the estate's file; one that is not there is taken for the gravest. */
  private Touch touch(ActionShape shape, Step.Do step, Known known) {
    return command(shape, step)
        .map(
            it ->
                known.isKnown(it)
                    ? entry(known.text(it)).map(Command::touch).orElse(Touch.REPLACES_DATA)
                    : Touch.REPLACES_DATA)
        .orElse(shape.traits().aim().touch());
  }

  private static Optional<Value> command(ActionShape shape, Step.Do step) {
    return shape
        .traits()
        .borrows()
        .flatMap(shape::argument)
        .filter(it -> it.type() == Name.COMMAND)
        .flatMap(it -> step.argument(it.name()));
  }

  private Optional<Command> entry(String command) {
    return Optional.ofNullable(order.estate().work().commands().get(new CommandName(command)));
  }

  private Where where(ActionShape shape, Step.Do step, Known known) {
    Optional<Value> environment =
        shape.argument(Name.ENVIRONMENT).map(Argument::name).flatMap(step::argument);
    Optional<Value> site =
        shape
            .traits()
            .target()
            .flatMap(shape::argument)
            .filter(it -> it.type().equals(Handle.SITE))
            .flatMap(it -> step.argument(it.name()));
    boolean told = environment.stream().allMatch(known::isKnown);
    String there = environment.filter(_ -> told).map(known::text).orElseGet(this::environment);
    boolean seen = site.stream().allMatch(known::isKnown);
    Set<String> sites = site.filter(_ -> seen).map(known::text).map(Set::of).orElse(Set.of());
    return new Where(there, sites, told && seen);
  }

  /** What names no environment is done in that of its runbook, or else in the most protected. */
  private String environment() {
    return order
        .guardedBy()
        .map(Environment::name)
        .map(EnvironmentName::value)
        .or(order::environment)
        .orElse("");
  }

  /** What a script deploys nobody can name but by the script. */
  private Optional<Cargo> cargo(ActionShape shape, Step.Do step, Known known) {
    boolean deploys = touch(shape, step, known) == Touch.DEPLOYS;
    return shape
        .traits()
        .aim()
        .carries()
        .flatMap(step::argument)
        .map(it -> cargo(step, it, known, deploys))
        .or(
            () ->
                command(shape, step).filter(_ -> deploys).map(it -> cargo(step, it, known, false)));
  }

  private static Cargo cargo(Step.Do step, Value thing, Known known, boolean release) {
    return new Cargo(step.action().value(), known.said(thing), known.isKnown(thing), release);
  }
}
