package dev.signalbox.handlers.invariant;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.plan.Known;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.handlers.truth.Jury;
import dev.signalbox.handlers.truth.Roles;
import dev.signalbox.handlers.truth.Truth;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at how an estate stands, only as far as what would be done there has to do with it. */
@Singleton
public final class Lookout {
  private final Installation installation;
  private final Jury jury;
  private final Roles roles;
  private final Deployments deployments;
  private final Arrivals arrivals;

  Lookout(
      Installation installation,
      Jury jury,
      Roles roles,
      Deployments deployments,
      Arrivals arrivals) {
    this.installation = installation;
    this.jury = jury;
    this.roles = roles;
    this.deployments = deployments;
    this.arrivals = arrivals;
  }

  /** Before it begins. What climbs is known by its inputs, or not before the run. */
  public Stakes plan(Order order, Optional<String> run) {
    Strikes strikes = new Strikes(order, installation.shapes());
    Known known = order.known();
    List<Strike> all =
        order.runbook().allSteps().flatMap(it -> strikes.of(it, known).stream()).toList();
    return all.isEmpty()
        ? new Stakes.Nothing()
        : new Stakes.OfPlan(order, installation.shapes(), standing(order.estate(), all, run));
  }

  public Stakes step(Estate estate, Strike strike, String run) {
    return new Stakes.OfStep(strike, standing(estate, List.of(strike), Optional.of(run)));
  }

  private Standing standing(Estate estate, Collection<Strike> strikes, Optional<String> run) {
    String name = estate.name().value();
    Set<String> places =
        strikes.stream().map(it -> it.where().environment()).collect(Collectors.toSet());
    Map<String, Truth> truths = new HashMap<>();
    Map<String, Deployment> deploying = new HashMap<>();
    for (String place : places) {
      jury.of(estate, place).ifPresent(it -> truths.put(place, it.truth()));
      deployments.in(name, place).ifPresent(it -> deploying.put(place, it));
    }
    Set<Standing.Arrival> there =
        strikes.stream()
            .flatMap(it -> wanted(estate, it))
            .filter(it -> arrivals.isThere(name, it))
            .collect(Collectors.toSet());
    return new Standing(estate, run, truths, roles.of(name), deploying, there);
  }

  /** Where what this brings has to have been before. */
  private static Stream<Standing.Arrival> wanted(Estate estate, Strike strike) {
    return strike.cargo().stream()
        .flatMap(
            cargo ->
                Standing.below(estate, strike.where().environment())
                    .map(it -> new Standing.Arrival(it, cargo.action(), cargo.thing()))
                    .stream());
  }
}
