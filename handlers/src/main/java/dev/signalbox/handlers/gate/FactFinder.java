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
import dev.signalbox.handlers.truth.Jury;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Looks at what the gate has to know, in the transaction of who asks. */
@Singleton
public class FactFinder {
  private final EmergencyStop stop;
  private final Embargoes embargoes;
  private final Claimed claimed;
  private final Jury jury;
  private final Demands demands;

  FactFinder(EmergencyStop stop, Embargoes embargoes, Claimed claimed, Jury jury, Demands demands) {
    this.stop = stop;
    this.embargoes = embargoes;
    this.claimed = claimed;
    this.jury = jury;
    this.demands = demands;
  }

  /** What runs and people keep from others. */
  @Singleton
  record Claimed(Locks locks, Reservations reservations) {}

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
    return order
        .environment()
        .flatMap(it -> claimed.reservations().of(order.estate().name().value(), it));
  }

  /** About a run that is on its way. */
  @Transactional
  public Facts of(Order order, String run) {
    return facts(order, Optional.of(run), Facts.Person.NOBODY, Optional.empty());
  }

  /** The same, once the run has taken its interlock, if that was free. */
  @Transactional
  public Facts taking(Order order, String run) {
    interlock(order).ifPresent(it -> claimed.locks().take(order.estate().name().value(), it, run));
    return of(order, run);
  }

  private Facts facts(
      Order order, Optional<String> run, Facts.Person person, Optional<Reservation> kept) {
    String estate = order.estate().name().value();
    return new Facts(
        run,
        person,
        stop.now(),
        order.environment().flatMap(it -> jury.of(order.estate(), it)),
        embargoes.inForce(estate),
        interlock(order).map(it -> lock(order, it, run)).orElse(Interlock.NONE),
        kept,
        demands.of(order));
  }

  private Interlock lock(Order order, String name, Optional<String> run) {
    return new Interlock(
        Optional.of(order.estate().interlocks().getOrDefault(name, name)),
        claimed.locks().held(order.estate().name().value(), name),
        run.flatMap(claimed.locks()::brokenBy));
  }

  private static Optional<String> interlock(Order order) {
    return order.runbook().interlock().map(Node.Text::value);
  }
}
