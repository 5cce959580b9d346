package dev.signalbox.handlers.gate;

import dev.signalbox.handlers.embargo.Embargo;
import dev.signalbox.handlers.gate.Verdict.Answer;
import dev.signalbox.handlers.gate.Verdict.Answered;
import dev.signalbox.handlers.guard.EmergencyStop.Stopped;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.invariant.Finding;
import dev.signalbox.handlers.invariant.Invariants;
import dev.signalbox.handlers.invariant.Stakes;
import dev.signalbox.handlers.lock.Lock;
import dev.signalbox.handlers.lock.Reservation;
import dev.signalbox.handlers.plan.Demand;
import dev.signalbox.handlers.truth.Judged;
import dev.signalbox.handlers.truth.Sides;
import dev.signalbox.handlers.truth.Truth;
import java.util.Optional;
import java.util.stream.Stream;

/** Facts in, verdict out: every rule is asked, whatever the others say. Pure. */
public final class Gate {
  private Gate() {}

  public static Verdict ask(Occasion occasion, Facts facts) {
    return new Verdict(
        Stream.of(Rule.values())
            .map(rule -> new Answered(rule, answer(rule, occasion, facts)))
            .toList());
  }

  private static Answer answer(Rule rule, Occasion occasion, Facts facts) {
    return switch (rule) {
      case WHO -> person(occasion, facts.person().who(), "you may start things here");
      case WHERE -> person(occasion, facts.person().where(), "they may be started in this channel");
      case EMERGENCY_STOP -> stop(occasion, facts.stop());
      case TRUTH -> truth(occasion, facts);
      case EMBARGO -> embargo(occasion, facts);
      case INTERLOCK -> interlock(occasion, facts);
      case RESERVATION -> reservation(occasion, facts);
      case INVARIANT -> invariant(facts.stakes());
      case APPROVAL -> approval(occasion, facts.demand());
    };
  }

  /** A run that has begun is covered by what was said before; each write is compared with that. */
  private static Answer approval(Occasion occasion, Demand demand) {
    if (occasion != Occasion.START) {
      return new Answer.NotAsked();
    }
    return switch (demand) {
      case Demand.Nobodys _ -> new Answer.Fine(demand.says());
      case Demand.Requesters _, Demand.Groups _ -> new Answer.Required(demand.says());
      case Demand.Never(var why) -> new Answer.No(why);
    };
  }

  private static Answer person(Occasion occasion, Optional<Refused> no, String fine) {
    return occasion == Occasion.START ? unless(no, fine) : new Answer.NotAsked();
  }

  /** What goes back is let go by one who may let all go on; what goes forward waits for two. */
  private static Answer stop(Occasion occasion, Optional<Stopped> stopped) {
    Optional<Refused> no =
        stopped.map(it -> occasion == Occasion.WAY_BACK ? it.wayBack() : it.refused());
    return unless(
        no,
        occasion == Occasion.WAY_BACK
            ? "nothing stops what goes back"
            : "nobody stopped everything");
  }

  /** Who takes something back compares with what was there before, whoever is production now. */
  private static Answer truth(Occasion occasion, Facts facts) {
    return occasion == Occasion.WAY_BACK
        ? new Answer.NotAsked()
        : facts.truth().map(it -> truth(it, facts)).orElseGet(Answer.NotAsked::new);
  }

  private static Answer truth(Judged judged, Facts facts) {
    return switch (judged.truth()) {
      case Truth.Agreed(Sides now) ->
          unless(
              facts.expected().filter(it -> !it.equals(now)).map(it -> judged.turned(now, it)),
              judged.says());
      case Truth.Moving(String mover) ->
          unless(
              Optional.of(judged.moving(mover))
                  .filter(_ -> facts.run().filter(mover::equals).isEmpty()),
              "it is this run that makes sites trade their roles");
      case Truth.Disagreeing(var stories) -> new Answer.No(judged.disagreeing(stories));
      case Truth.NotAdopted _ -> new Answer.No(judged.notAdopted());
      case Truth.Unknown(var why, var _) -> new Answer.Unknown(judged.unknown(why));
    };
  }

  /** On the way back too: what always holds does so whoever wants it otherwise. */
  private static Answer invariant(Stakes stakes) {
    return Invariants.judge(stakes).map(Gate::invariant).orElseGet(Answer.NotAsked::new);
  }

  private static Answer invariant(Finding finding) {
    return switch (finding) {
      case Finding.Holds _ -> new Answer.Fine("what always holds of the estate would still hold");
      case Finding.Broken(var why) -> new Answer.No(why);
      case Finding.Unsure(var why) -> new Answer.Unknown(why);
    };
  }

  private static Answer embargo(Occasion occasion, Facts facts) {
    return occasion == Occasion.WAY_BACK
        ? new Answer.NotAsked()
        : unless(
            facts.embargoes().stream()
                .filter(it -> facts.run().stream().allMatch(it::stops))
                .findFirst()
                .map(Embargo::refused),
            "no changes are frozen");
  }

  private static Answer interlock(Occasion occasion, Facts facts) {
    Facts.Interlock lock = facts.interlock();
    if (lock.sentence().isEmpty()) {
      return new Answer.NotAsked();
    }
    Optional<Lock> others =
        lock.holder().filter(it -> facts.run().filter(it.run()::equals).isEmpty());
    Optional<Refused> no =
        switch (occasion) {
          case START -> others.map(it -> held(it, lock));
          case WRITE ->
              lock.brokenBy().map(Gate::broken).or(() -> others.map(it -> held(it, lock)));
          // Who never held it leaves others alone; who lost it must not get in their way.
          case WAY_BACK ->
              others.filter(_ -> lock.brokenBy().isPresent()).map(it -> held(it, lock));
        };
    return unless(no, "nobody else holds it: " + lock.sentence().get());
  }

  /** Who has begun already stays; one's own reservation is no hindrance. */
  private static Answer reservation(Occasion occasion, Facts facts) {
    return occasion == Occasion.START
        ? unless(
            facts.reservation().map(Reservation::refused), "nobody else keeps it to themselves")
        : new Answer.NotAsked();
  }

  private static Refused held(Lock lock, Facts.Interlock interlock) {
    return new Refused(
        Refusal.INTERLOCK,
        "run %s holds '%s': %s"
            .formatted(lock.run(), lock.name(), interlock.sentence().orElse("one at a time")),
        "`/ops run %s` shows how far it is".formatted(lock.run()));
  }

  private static Refused broken(String by) {
    return new Refused(
        Refusal.LOCK_BROKEN,
        "%s broke its lock, so others may have begun".formatted(by),
        "abort it: it then takes back what it did");
  }

  private static Answer unless(Optional<Refused> no, String fine) {
    return no.<Answer>map(Answer.No::new).orElseGet(() -> new Answer.Fine(fine));
  }
}
