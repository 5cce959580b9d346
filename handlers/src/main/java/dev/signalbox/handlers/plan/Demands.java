package dev.signalbox.handlers.plan;

import dev.signalbox.config.estate.Approvers;
import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.install.Installation;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;

/** What an environment's policy asks for, given what an order would do there. */
@Singleton
public final class Demands {
  /** What practice changes is a table of ours, which no environment has to protect. */
  private static final String OURS = "practice";

  private final Installation installation;

  Demands(Installation installation) {
    this.installation = installation;
  }

  public Demand of(Order order) {
    Shapes shapes = installation.shapes();
    Optional<Environment> environment = environment(order);
    boolean guarded = shapes(order, shapes).anyMatch(it -> isGuarded(it, environment));
    if (guarded) {
      return inParts(order)
          .or(() -> unlocked(order, environment))
          .<Demand>map(Demand.Never::new)
          .orElseGet(() -> asked(order, environment));
    }
    return shapes(order, shapes).allMatch(it -> it.effect() == Effect.READ)
        ? new Demand.Nobodys()
        : new Demand.Requesters();
  }

  private static Stream<ActionShape> shapes(Order order, Shapes shapes) {
    return order.runbook().allSteps().flatMap(step -> shapes.find(step.action().value()).stream());
  }

  static boolean isGuarded(ActionShape shape, Optional<Environment> environment) {
    return !shape.pkg().equals(OURS)
        && shape.effect().guarded(environment.map(Environment::guarded).orElse(true));
  }

  /** What names no environment counts as touching the most protected one. */
  static Optional<Environment> environment(Order order) {
    Stream<Environment> all = order.estate().topology().environments().sequencedValues().stream();
    return order
        .environment()
        .map(name -> all.filter(it -> it.name().value().equals(name)).findFirst())
        .orElseGet(() -> order.estate().topology().mostProtected());
  }

  private static Demand asked(Order order, Optional<Environment> environment) {
    Approvers approvers = environment.map(Environment::approvers).orElseGet(Approvers.Unsaid::new);
    return switch (approvers) {
      case Approvers.NoOne _ -> new Demand.Requesters();
      case Approvers.AllOf(var groups) ->
          new Demand.Groups(
              groups,
              environment.filter(Environment::typed).map(_ -> order.estate().name().value()));
      case Approvers.Unsaid _ ->
          new Demand.Never(
              new Refused(
                  Refusal.NOBODY_CAN_APPROVE,
                  "its environment says nobody who approves what cannot be taken back",
                  "name them under `approve` in the estate's file"));
    };
  }

  /** A yes for a part of the steps, with a preview of its own, is not asked for yet. */
  private static Optional<Refused> inParts(Order order) {
    return order.runbook().allSteps().anyMatch(it -> it.argument("of").isPresent())
        ? Optional.of(notYet("it asks for a yes to a part of its steps"))
        : Optional.empty();
  }

  private Optional<Refused> unlocked(Order order, Optional<Environment> environment) {
    boolean destroys =
        shapes(order, installation.shapes()).anyMatch(it -> it.effect() == Effect.DESTRUCTIVE);
    return environment
        .flatMap(Environment::unlock)
        .filter(_ -> destroys)
        .map(_ -> notYet("its environment has to be unlocked first"));
  }

  private static Refused notYet(String because) {
    return new Refused(
        Refusal.NOT_BUILT_YET,
        because + ", and I cannot do that yet",
        "`/ops plan …` shows what it would do");
  }
}
