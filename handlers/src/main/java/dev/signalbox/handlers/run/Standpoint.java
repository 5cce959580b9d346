package dev.signalbox.handlers.run;

import dev.signalbox.config.runbook.Reference;
import dev.signalbox.config.runbook.Step;
import dev.signalbox.handlers.gate.Situation;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.invariant.Strike;
import dev.signalbox.handlers.invariant.Strikes;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.handlers.truth.Sides;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a run can tell of itself where it stands: what it counts on, and what it does next. */
@Singleton
final class Standpoint {
  static final Set<StepState> DONE = Set.of(StepState.DONE, StepState.BY_HAND);

  private final Installation installation;

  Standpoint(Installation installation) {
    this.installation = installation;
  }

  Situation of(Claim claim) {
    RunRow run = claim.run();
    Optional<Sides> expects = expects(run, claim.order(), claim.journal());
    return new Situation(
        run.id(), run.beganAt() != null, expects, strike(claim), run.touched(), Optional.empty());
  }

  /** Before it has a step to take. */
  Situation of(RunRow run, Order order) {
    return Situation.before(run.id(), expects(run, order, List.of()), run.touched());
  }

  /** Its settled roles, turned by its own swaps that stand. */
  private Optional<Sides> expects(RunRow run, Order order, List<StepRow> journal) {
    Course course = new Course(order.runbook());
    long turns =
        journal.stream()
            .filter(it -> DONE.contains(it.state()))
            .flatMap(it -> course.leg(it.step()).stream())
            .filter(it -> it instanceof Leg.Forth && strikes(order).flips(it.step()))
            .count();
    return sides(
            Optional.ofNullable(run.sites().get(Reference.Role.PRODUCTION)),
            Optional.ofNullable(run.sites().get(Reference.Role.STANDBY)))
        .map(it -> turns % 2 == 0 ? it : it.turned());
  }

  static Optional<Sides> sides(Optional<String> production, Optional<String> standby) {
    return production.flatMap(one -> standby.map(other -> new Sides(one, other)));
  }

  /** Empty for what no invariant could be about. */
  Optional<Strike> strike(Claim claim) {
    Step.Do step = claim.leg().step();
    return switch (claim.leg()) {
      case Leg.Forth _ -> strikes(claim.order()).of(step, claim.known());
      case Leg.Back _ -> strikes(claim.order()).back(step, claim.known());
    };
  }

  Strikes strikes(Order order) {
    return new Strikes(order, installation.shapes());
  }
}
