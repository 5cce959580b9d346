package dev.signalbox.handlers.gate;

import dev.signalbox.config.yaml.Node;
import dev.signalbox.handlers.embargo.Embargoes;
import dev.signalbox.handlers.gate.Facts.Interlock;
import dev.signalbox.handlers.guard.EmergencyStop;
import dev.signalbox.handlers.guard.Rights;
import dev.signalbox.handlers.lock.Locks;
import dev.signalbox.handlers.lock.Reservation;
import dev.signalbox.handlers.lock.Reservations;
import dev.signalbox.handlers.plan.Demands;
import dev.signalbox.handlers.plan.Order;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Looks at what the gate has to know, in the transaction of who asks. */
@Singleton
public class FactFinder {
  private final EmergencyStop stop;
  private final Embargoes embargoes;
  private final Locks locks;
  private final Reservations reservations;
  private final Demands demands;

  FactFinder(
      EmergencyStop stop,
      Embargoes embargoes,
      Locks locks,
      Reservations reservations,
      Demands demands) {
    this.stop = stop;
    this.embargoes = embargoes;
    this.locks = locks;
    this.reservations = reservations;
    this.demands = demands;
  }

  /** About a person who would start something. */
  @Transactional
  public Facts of(Order order, Rights rights) {
    String person = rights.caller().person().name().value();
    return facts(
        order,
        Optional.empty(),
        new Facts.Person(rights.who(order.estate()), rights.where(order.estate())),
        kept(order).filter(it -> !it.person().equals(person)));
  }

  private Optional<Reservation> kept(Order order) {
    return order.environment().flatMap(it -> reservations.of(order.estate().name().value(), it));
  }

  /** About a run that is on its way. */
  @Transactional
  public Facts of(Order order, String run) {
    return facts(order, Optional.of(run), Facts.Person.NOBODY, Optional.empty());
  }

  /** The same, once the run has taken its interlock, if that was free. */
  @Transactional
  public Facts taking(Order order, String run) {
    interlock(order).ifPresent(it -> locks.take(order.estate().name().value(), it, run));
    return of(order, run);
  }

  private Facts facts(
      Order order, Optional<String> run, Facts.Person person, Optional<Reservation> kept) {
    String estate = order.estate().name().value();
    return new Facts(
        run,
        person,
        stop.now().map(EmergencyStop.Stopped::refused),
        embargoes.inForce(estate),
        interlock(order).map(it -> lock(order, it, run)).orElse(Interlock.NONE),
        kept,
        demands.of(order));
  }

  private Interlock lock(Order order, String name, Optional<String> run) {
    return new Interlock(
        Optional.of(order.estate().interlocks().getOrDefault(name, name)),
        locks.held(order.estate().name().value(), name),
        run.flatMap(locks::brokenBy));
  }

  private static Optional<String> interlock(Order order) {
    return order.runbook().interlock().map(Node.Text::value);
  }
}
