package dev.signalbox.handlers.invariant;

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
import dev.signalbox.handlers.plan.Consequence;
import dev.signalbox.handlers.plan.Consequences;
import dev.signalbox.handlers.plan.Known;
import dev.signalbox.handlers.plan.Order;
import java.util.Optional;
import java.util.Set;

/** From a line of a runbook to what it would do and where, as far as that is known. Pure. */
public record Strikes(Order order, Shapes shapes) {

  /** Empty for what no invariant could be about. */
  public Optional<Strike> of(Step.Do step, Known known) {
    return shape(step).flatMap(it -> strike(it, step, known, consequence(it, step, known).touch()));
  }

  /** The way back of a step brings nothing. */
  public Optional<Strike> back(Step.Do step, Known known) {
    return shape(step)
        .flatMap(it -> strike(it, step, known, consequence(it, step, known).back()))
        .map(it -> new Strike(it.step(), it.touch(), it.flips(), it.where(), Optional.empty()));
  }

  private Optional<Strike> strike(ActionShape shape, Step.Do step, Known known, Touch touch) {
    return Optional.of(
            new Strike(
                step.id(),
                touch,
                shape.traits().flipsRoles(),
                where(shape, step, known),
                cargo(shape, step, known)))
        .filter(it -> it.touch() != Touch.NOTHING || it.flips() || it.cargo().isPresent());
  }

  public boolean flips(Step.Do step) {
    return shape(step).filter(it -> it.traits().flipsRoles()).isPresent();
  }

  boolean isUndoable(Step.Do step) {
    return new Consequences(order, shapes).of(step).filter(Consequence::undoable).isPresent();
  }

  private Optional<ActionShape> shape(Step.Do step) {
    return shapes.find(step.action().value());
  }

  private static Consequence consequence(ActionShape shape, Step.Do step, Known known) {
    return Consequence.of(step, shape, known);
  }

  private static Optional<Value> command(ActionShape shape, Step.Do step) {
    return shape
        .traits()
        .borrows()
        .flatMap(shape::argument)
        .filter(it -> it.type() == Name.COMMAND)
        .flatMap(it -> step.argument(it.name()));
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
    boolean deploys = consequence(shape, step, known).touch() == Touch.DEPLOYS;
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
