package dev.signalbox.handlers.run;

import dev.signalbox.config.runbook.Given;
import dev.signalbox.config.runbook.Reference;
import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Ends;
import dev.signalbox.config.shape.Output;
import dev.signalbox.config.type.Handle;
import dev.signalbox.config.type.Literal;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.plan.Consequence;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.handlers.run.Said.Way;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What people may do about a step that is held, and what they would have to tell. */
@Singleton
class Ways {
  private final Provider<Installation> installation;

  Ways(Provider<Installation> installation) {
    this.installation = installation;
  }

  Set<Way> of(Order order, StepRow held) {
    return new Course(order.runbook())
        .leg(held.step())
        .map(leg -> of(order, leg, held))
        .orElse(Set.of());
  }

  /**
   * What waits for people is answered by those who are asked, and never done or skipped for them;
   * and nobody but the run itself passes its point of no return.
   */
  private Set<Way> of(Order order, Leg leg, StepRow held) {
    if (leg instanceof Leg.Back) {
      return EnumSet.of(Way.BY_HAND);
    }
    Optional<ActionShape> known = installation.get().shapes().find(leg.step().action().value());
    if (known.isEmpty()) {
      return leg.step().outcomes().isEmpty() ? EnumSet.of(Way.BY_HAND) : Set.of();
    }
    return known
        .filter(it -> it.ends().equals(Ends.ON) && !asks(it) && !it.traits().commits())
        .map(shape -> of(order, leg, held, Consequence.of(leg.step(), shape, order.known())))
        .orElse(Set.of());
  }

  private Set<Way> of(Order order, Leg leg, StepRow held, Consequence does) {
    Set<Way> ways = EnumSet.noneOf(Way.class);
    if (needed(order, leg).stream().noneMatch(Ways::isOurs)) {
      ways.add(Way.BY_HAND);
    }
    if (held.half() && does.undoable()) {
      ways.add(Way.PUT_BACK);
    }
    if (isSkippable(does, order, leg)) {
      ways.add(Way.SKIP);
    }
    return ways;
  }

  private static boolean isOurs(Output output) {
    return output.type() instanceof Handle handle && handle.isKeptByUs();
  }

  private static boolean asks(ActionShape shape) {
    return shape.pkg().equals("ask");
  }

  private boolean isSkippable(Consequence does, Order order, Leg leg) {
    boolean harmless = does.effect() == Effect.READ || does.effect() == Effect.ADDITIVE;
    return harmless
        && !new Course(order.runbook()).isFinal(leg.name())
        && needed(order, leg).isEmpty();
  }

  /** What this step tells and others refer to. */
  List<Output> needed(Order order, Leg leg) {
    if (leg instanceof Leg.Back) {
      return List.of();
    }
    Set<String> wanted = new TreeSet<>();
    order
        .runbook()
        .allSteps()
        .flatMap(step -> step.with().stream())
        .map(Given::value)
        .flatMap(value -> value.refs())
        .forEach(
            ref -> {
              if (ref.to() instanceof Reference.Output(String step, String output)
                  && step.equals(leg.step().id())) {
                wanted.add(output);
              }
            });
    Optional<ActionShape> shape = installation.get().shapes().find(leg.step().action().value());
    return wanted.stream()
        .map(name -> shape.flatMap(it -> it.output(name)).orElseGet(() -> untold(name)))
        .toList();
  }

  /** Of an action that is gone, or no longer tells it: whatever is typed is believed. */
  private static Output untold(String name) {
    return new Output(name, Literal.TEXT, false);
  }
}
