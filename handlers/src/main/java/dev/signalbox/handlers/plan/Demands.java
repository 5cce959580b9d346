package dev.signalbox.handlers.plan;

import dev.signalbox.config.estate.Approvers;
import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.people.GroupName;
import dev.signalbox.config.runbook.Step;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.install.Installation;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** What an environment's policy asks for, given what an order would do there. */
@Singleton
public final class Demands {
  private final Installation installation;

  Demands(Installation installation) {
    this.installation = installation;
  }

  /** Of its plan, but for what a later ask covers, and the way back from that. */
  public Demand of(Order order) {
    Stretches stretches = Stretches.of(order, installation.shapes());
    if (stretches.guardsByPlan()) {
      return policy(order);
    }
    return order.runbook().allSteps().anyMatch(stretches.consequences()::changes)
        ? new Demand.Requesters()
        : new Demand.Nobodys();
  }

  /**
   * Of one step whose yes no longer fits: of whom the environment wants. Where that wants nobody,
   * those whom the runbook names are still not passed over.
   */
  public Demand of(Order order, Step.Do step) {
    Demand policy = policy(order);
    return policy instanceof Demand.Requesters
        ? Stretches.of(order, installation.shapes())
            .asking(step)
            .map(it -> asking(order, it))
            .orElse(policy)
        : policy;
  }

  /**
   * Of a step that asks: whom it names, or else whom the environment wants. Where that names nobody
   * who could approve anything, a runbook cannot do so in its place.
   */
  public Demand asking(Order order, Step.Do ask) {
    Set<GroupName> named = Set.copyOf(Stretches.groups(ask));
    return switch (policy(order)) {
      case Demand.Never never -> never;
      case Demand.Groups(var groups, var typed) ->
          new Demand.Groups(named.isEmpty() ? groups : named, typed);
      case Demand.Requesters _, Demand.Nobodys _ ->
          named.isEmpty() ? new Demand.Nobodys() : new Demand.Groups(named, Optional.empty());
    };
  }

  /** Of whatever is guarded there. */
  private static Demand policy(Order order) {
    return asked(order, order.guardedBy());
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
}
