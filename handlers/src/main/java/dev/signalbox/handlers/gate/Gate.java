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

/** Facts in, verdict out: every rule of a column is asked, whatever the others say. Pure. */
public final class Gate {
  private Gate() {}

  public static Verdict ask(Occasion occasion, Facts facts) {
    return new Verdict(
        Stream.of(Rule.values())
            .map(
                rule ->
                    new Answered(
                        rule,
                        rule.asked().contains(occasion)
                            ? answer(rule, occasion, facts)
                            : new Answer.NotAsked()))
            .toList());
  }

  private static Answer answer(Rule rule, Occasion occasion, Facts facts) {
    return switch (rule) {
      case WHO -> unless(facts.person().who(), "you may start things here");
      case WHERE -> unless(facts.person().where(), "they may be started in this channel");
      case EMERGENCY_STOP -> stop(occasion, facts.stop());
      case TRUTH -> facts.truth().map(it -> truth(it, facts)).orElseGet(Answer.NotAsked::new);
      case EMBARGO -> embargo(facts);
      case INTERLOCK -> interlock(occasion, facts);
      // One's own is no hindrance, and was not found.
      case RESERVATION ->
          unless(
              facts.reservation().map(Reservation::refused), "nobody else keeps it to themselves");
      case INVARIANT -> invariant(facts.stakes());
      case APPROVAL -> approval(facts.demand());
    };
  }

  private static Answer approval(Demand demand) {
    return switch (demand) {
      case Demand.Nobodys _ -> new Answer.Fine(demand.says());
      case Demand.Requesters _, Demand.Groups _ -> new Answer.Required(demand.says());
      case Demand.Never(var why) -> new Answer.No(why);
    };
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

  private static Answer embargo(Facts facts) {
    return unless(
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
        occasion == Occasion.WAY_BACK
            // Who never held it leaves others alone; who lost it must not get in their way.
            ? others.filter(_ -> lock.brokenBy().isPresent()).map(it -> held(it, lock))
            : lock.brokenBy().map(Gate::broken).or(() -> others.map(it -> held(it, lock)));
    return unless(no, "nobody else holds it: " + lock.sentence().get());
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
