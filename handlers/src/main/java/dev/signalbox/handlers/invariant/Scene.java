package dev.signalbox.handlers.invariant;

import dev.signalbox.config.runbook.Reference;
import dev.signalbox.config.runbook.Step;
import dev.signalbox.handlers.plan.Known;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.handlers.truth.Sides;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known and done at a point of a plan. Pure. */
record Scene(Standing now, Known known, List<Step.Do> done) {

  static Scene first(Order order, Standing now) {
    Map<Reference.Role, String> sites = new EnumMap<>(Reference.Role.class);
    order
        .environment()
        .ifPresent(place -> now.held(place).forEach(it -> sites.put(role(it.role()), it.site())));
    return new Scene(now, new Known(order, Map.of(), sites, Map.of()), List.of());
  }

  private static Reference.Role role(Role role) {
    return switch (role) {
      case PRODUCTION -> Reference.Role.PRODUCTION;
      case STANDBY -> Reference.Role.STANDBY;
    };
  }

  /** After a swap its own outputs say who is who. */
  Scene after(Step.Do step, Optional<Strike> strike) {
    Standing then = strike.map(now::after).orElse(now);
    Optional<Sides> told =
        strike.filter(Strike::flips).flatMap(it -> then.sides(it.where().environment()));
    List<Step.Do> more = new ArrayList<>(done);
    more.add(step);
    return new Scene(then, told.map(it -> told(step, it)).orElse(known), List.copyOf(more));
  }

  private Known told(Step.Do step, Sides sides) {
    Map<String, Map<String, String>> outputs = new HashMap<>(known.outputs());
    outputs.put(
        step.id(),
        Map.of(
            Reference.Role.PRODUCTION.path(), sides.production(),
            Reference.Role.STANDBY.path(), sides.standby()));
    return new Known(known.order(), known.run(), known.sites(), outputs);
  }

  Scene without(Step.Do step, Optional<Strike> strike) {
    List<Step.Do> less = new ArrayList<>(done);
    less.remove(step);
    return new Scene(strike.map(now::after).orElse(now), known, List.copyOf(less));
  }
}
