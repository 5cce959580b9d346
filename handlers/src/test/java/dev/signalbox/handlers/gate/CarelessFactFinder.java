package dev.signalbox.handlers.gate;

import dev.signalbox.handlers.embargo.Embargoes;
import dev.signalbox.handlers.guard.EmergencyStop;
import dev.signalbox.handlers.guard.Rights;
import dev.signalbox.handlers.invariant.Stakes;
import dev.signalbox.handlers.plan.Demands;
import dev.signalbox.handlers.plan.Order;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Planted: never anything at stake, so no invariant is ever asked. */
@Singleton
@Replaces(FactFinder.class)
@Requires(property = "trial.planted", value = "careless")
class CarelessFactFinder extends FactFinder {
  CarelessFactFinder(
      EmergencyStop stop, Embargoes embargoes, Claimed claimed, Told told, Demands demands) {
    super(stop, embargoes, claimed, told, demands);
  }

  @Override
  @Transactional
  public Facts of(Order order, Rights rights) {
    return careless(super.of(order, rights));
  }

  @Override
  @Transactional
  public Facts of(Order order, Situation situation) {
    return careless(super.of(order, situation));
  }

  @Override
  @Transactional
  public Facts taking(Order order, Situation situation) {
    return careless(super.taking(order, situation));
  }

  private static Facts careless(Facts facts) {
    return new Facts(
        facts.run(),
        facts.person(),
        facts.stop(),
        facts.truth(),
        facts.expected(),
        facts.embargoes(),
        facts.interlock(),
        facts.reservation(),
        new Stakes.Nothing(),
        facts.demand());
  }
}
