package dev.signalbox.handlers.gate;

import dev.signalbox.config.yaml.Node;
import dev.signalbox.handlers.embargo.Embargo;
import dev.signalbox.handlers.embargo.Embargoes;
import dev.signalbox.handlers.gate.Facts.Interlock;
import dev.signalbox.handlers.guard.EmergencyStop;
import dev.signalbox.handlers.guard.Rights;
import dev.signalbox.handlers.invariant.Lookout;
import dev.signalbox.handlers.invariant.Stakes;
import dev.signalbox.handlers.lineage.Lineage;
import dev.signalbox.handlers.lock.Lock;
import dev.signalbox.handlers.lock.Locks;
import dev.signalbox.handlers.lock.Reservation;
import dev.signalbox.handlers.lock.Reservations;
import dev.signalbox.handlers.plan.Demands;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.handlers.truth.Jury;
import dev.signalbox.handlers.truth.Sides;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks at what the gate has to know, in the transaction of who asks. */
@Singleton
public class FactFinder {
  private static final String ONE_AT_A_TIME = "no two runs change the same thing at once";

  private final EmergencyStop stop;
  private final Embargoes embargoes;
  private final Claimed claimed;
  private final Told told;
  private final Demands demands;

  FactFinder(EmergencyStop stop, Embargoes embargoes, Claimed claimed, Told told, Demands demands) {
    this.stop = stop;
    this.embargoes = embargoes;
    this.claimed = claimed;
    this.told = told;
    this.demands = demands;
  }

  /** What runs and people keep from others. */
  @Singleton
  record Claimed(Locks locks, Reservations reservations, Lineage lineage) {
    /** What those keep who started this run is not kept from it. */
    void spare(Optional<String> run, SortedSet<String> names) {
      ancestors(run).forEach(it -> names.removeAll(locks.keptBy(it)));
    }

    List<String> ancestors(Optional<String> run) {
      return run.map(lineage::ancestors).orElse(List.of());
    }

    /** Who took the locks away that it goes under. */
    Optional<String> brokenBy(Optional<String> run) {
      return Stream.concat(run.stream(), ancestors(run).stream())
          .flatMap(it -> locks.brokenBy(it).stream())
          .findFirst();
    }
  }

  /** Who is production, and how the estate stands besides. */
  @Singleton
  record Told(Jury jury, Lookout lookout) {}

  /** What is found for a person, or for a run. */
  private record Asker(
      Optional<String> run,
      Facts.Person person,
      Optional<Reservation> kept,
      Optional<Sides> expects,
      Stakes stakes) {}

  /** About a person who would start something. */
  @Transactional
  public Facts of(Order order, Rights rights) {
    String person = rights.caller().person().name().value();
    return facts(
        order,
        new Asker(
            Optional.empty(),
            new Facts.Person(rights.who(order.estate()), rights.where(order.estate())),
            kept(order).filter(it -> !it.person().equals(person)),
            Optional.empty(),
            told.lookout().plan(order, Optional.empty())),
        Optional.empty(),
        interlock(order, Optional.empty(), Set.of()));
  }

  private Optional<Reservation> kept(Order order) {
    return order
        .environment()
        .flatMap(it -> claimed.reservations().of(order.estate().name().value(), it));
  }

  /** About a run that is on its way, and what it changes. */
  @Transactional
  public Facts of(Order order, Situation situation) {
    Optional<String> run = Optional.of(situation.run());
    Interlock interlock = interlock(order, run, situation.touched());
    return facts(order, asker(order, situation), situation.since(), interlock);
  }

  private Asker asker(Order order, Situation situation) {
    Optional<String> run = Optional.of(situation.run());
    return new Asker(
        run,
        Facts.Person.NOBODY,
        Optional.empty(),
        situation.expects(),
        situation.begun() ? step(order, situation) : told.lookout().plan(order, run));
  }

  private Stakes step(Order order, Situation situation) {
    return situation
        .next()
        .map(it -> told.lookout().step(order.estate(), it, situation.run()))
        .orElseGet(Stakes.Nothing::new);
  }

  /** The same, once the run has taken all that it keeps from others, if all of it was free. */
  @Transactional
  public Facts taking(Order order, Situation situation) {
    Optional<String> run = Optional.of(situation.run());
    String estate = order.estate().name().value();
    SortedSet<String> names = names(order, run, situation.touched());
    Optional<Lock> others = claimed.locks().take(estate, names, situation.run());
    Interlock interlock = interlock(order, run, others, names);
    return facts(order, asker(order, situation), situation.since(), interlock);
  }

  private Facts facts(Order order, Asker asker, Optional<Instant> since, Interlock interlock) {
    String estate = order.estate().name().value();
    return new Facts(
        asker.run(),
        asker.person(),
        stop.now(),
        order.environment().flatMap(it -> told.jury().of(order.estate(), it, since)),
        asker.expects(),
        embargoes(estate, asker.run()),
        interlock,
        asker.kept(),
        asker.stakes(),
        demands.of(order));
  }

  /** What an elder of this run has frozen it has not frozen for this run. */
  private List<Embargo> embargoes(String estate, Optional<String> run) {
    List<String> ancestors = claimed.ancestors(run);
    return embargoes.inForce(estate).stream()
        .filter(it -> ancestors.stream().allMatch(it::stops))
        .toList();
  }

  private Interlock interlock(Order order, Optional<String> run, Set<String> touched) {
    SortedSet<String> names = names(order, run, touched);
    String estate = order.estate().name().value();
    return interlock(order, run, claimed.locks().others(estate, names, run), names);
  }

  /** A run that lost its locks has lost them for steps too that touch nothing. */
  private Interlock interlock(
      Order order, Optional<String> run, Optional<Lock> others, SortedSet<String> names) {
    Optional<String> brokenBy = claimed.brokenBy(run);
    if (names.isEmpty() && brokenBy.isEmpty()) {
      return Interlock.NONE;
    }
    String name = others.map(Lock::name).or(() -> named(order)).orElse("");
    String sentence = order.estate().interlocks().getOrDefault(name, ONE_AT_A_TIME);
    return new Interlock(Optional.of(sentence), others, brokenBy);
  }

  private SortedSet<String> names(Order order, Optional<String> run, Set<String> touched) {
    TreeSet<String> names = new TreeSet<>(touched);
    named(order).ifPresent(names::add);
    claimed.spare(run, names);
    return names;
  }

  private static Optional<String> named(Order order) {
    return order.runbook().interlock().map(Node.Text::value);
  }
}
