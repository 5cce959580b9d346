package dev.signalbox.handlers.gate;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.embargo.Embargo;
import dev.signalbox.handlers.guard.EmergencyStop.Stopped;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.guard.Rights;
import dev.signalbox.handlers.invariant.Stakes;
import dev.signalbox.handlers.lock.Lock;
import dev.signalbox.handlers.lock.Reservation;
import dev.signalbox.handlers.plan.Demand;
import dev.signalbox.handlers.truth.Judged;
import dev.signalbox.handlers.truth.Sides;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is known at this moment.
 *
 * @param run which run asks; none before it has begun
 * @param stop who stopped everything
 * @param truth who is production, where that matters
 * @param expected who the run that asks counts on
 * @param embargoes what is in force on the estate
 * @param reservation who else keeps the environment to themselves
 * @param stakes what would be done, and how the estate stands
 * @param demand whose yes its plan needs
 */
public record Facts(
    Optional<String> run,
    Person person,
    Optional<Stopped> stop,
    Optional<Judged> truth,
    Optional<Sides> expected,
    List<Embargo> embargoes,
    Interlock interlock,
    Optional<Reservation> reservation,
    Stakes stakes,
    Demand demand) {
  public Facts {
    embargoes = List.copyOf(embargoes);
  }

  /** About a person who looks, guards or presses: nothing that procedures change is in question. */
  public static Facts of(Person person, Optional<Stopped> stop) {
    return new Facts(
        Optional.empty(),
        person,
        stop,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Interlock.NONE,
        Optional.empty(),
        new Stakes.Nothing(),
        new Demand.Nobodys());
  }

  /** About a person whom no stop keeps from it. */
  public static Facts of(Person person) {
    return of(person, Optional.empty());
  }

  /** About somebody who would look at this estate: a look is answered wherever it is asked. */
  public static Facts looking(Rights rights, Estate estate) {
    return of(new Person(rights.unseen(estate), Optional.empty()));
  }

  /** As if what breaking the glass gets people past were not there. */
  public Facts broken() {
    return new Facts(
        run,
        new Person(person.who(), Optional.empty()),
        stop,
        truth,
        expected,
        List.of(),
        interlock,
        Optional.empty(),
        stakes,
        demand);
  }

  /** As if what was stopped before that moment were not: somebody who may has let it pass. */
  public Facts unstoppedUntil(Instant moment) {
    return new Facts(
        run,
        person,
        stop.filter(it -> it.at().isAfter(moment)),
        truth,
        expected,
        embargoes,
        interlock,
        reservation,
        stakes,
        demand);
  }

  /** Why this person may not, and why not here; both empty for a run, which is nobody. */
  public record Person(Optional<Refused> who, Optional<Refused> where) {
    public static final Person NOBODY = new Person(Optional.empty(), Optional.empty());
  }

  /**
   * @param sentence what may never happen twice; none where nothing is kept from others
   * @param holder which other run holds any of it
   * @param brokenBy who took it all away from this run
   */
  public record Interlock(
      Optional<String> sentence, Optional<Lock> holder, Optional<String> brokenBy) {
    public static final Interlock NONE =
        new Interlock(Optional.empty(), Optional.empty(), Optional.empty());

    /** There is something to be taken. */
    public boolean isNamed() {
      return sentence.isPresent();
    }
  }
}
