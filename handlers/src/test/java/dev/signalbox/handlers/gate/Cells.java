package dev.signalbox.handlers.gate;

import dev.signalbox.handlers.embargo.Embargo;
import dev.signalbox.handlers.guard.EmergencyStop.Stopped;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.invariant.Resetting;
import dev.signalbox.handlers.invariant.Stakes;
import dev.signalbox.handlers.lock.Lock;
import dev.signalbox.handlers.lock.Reservation;
import dev.signalbox.handlers.plan.Demand;
import dev.signalbox.handlers.truth.Judged;
import dev.signalbox.handlers.truth.Sides;
import dev.signalbox.handlers.truth.Truth;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One thing stands in the way of what is wanted, and all others do not. */
final class Cells {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final Optional<String> SENTENCE = Optional.of("never two at once");
  static final Stopped STOPPED = new Stopped("quinn", NOON, "the zone is wrong");

  static final Reservation RESERVED =
      new Reservation("gigadb", "live", "ben", "I look for something", NOON);

  private Cells() {}

  private static Optional<Truth> truth(String what) {
    return switch (what) {
      case "turned" -> Optional.of(new Truth.Agreed(new Sides("alt", "upstream")));
      case "own move" -> Optional.of(new Truth.Moving("mine"));
      case "another's move" -> Optional.of(new Truth.Moving("other"));
      case "agreed" -> Optional.of(new Truth.Agreed(new Sides("upstream", "alt")));
      case "disagreeing" -> Optional.of(new Truth.Disagreeing(List.of()));
      case "not adopted" -> Optional.of(new Truth.NotAdopted());
      case "not known", "unsure embargo" -> Optional.of(new Truth.Unknown("planted"));
      default -> Optional.empty();
    };
  }

  /** Somebody would load a backup into one of two sites. */
  static Stakes stakes(String what) {
    return switch (what) {
      case "standby's data" -> Resetting.of("alt", new Truth.Agreed(new Sides("upstream", "alt")));
      case "production's data" ->
          Resetting.of("upstream", new Truth.Agreed(new Sides("upstream", "alt")));
      case "whose data" -> Resetting.of("alt", new Truth.Unknown("planted"));
      default -> new Stakes.Nothing();
    };
  }

  static Judged judged(Truth truth) {
    return new Judged("gigadb", "live", List.of(), truth);
  }

  static Facts facts(String what, Occasion occasion) {
    return new Facts(
        occasion == Occasion.START ? Optional.empty() : Optional.of("mine"),
        new Facts.Person(
            only(what, "who", Refusal.NOT_IN_GROUP), only(what, "where", Refusal.WRONG_CHANNEL)),
        Optional.of(STOPPED).filter(_ -> what.equals("stop")),
        truth(what).map(Cells::judged),
        Optional.of(new Sides("upstream", "alt")),
        switch (what) {
          case "embargo", "unsure embargo" -> List.of(embargo("other"));
          case "own embargo" -> List.of(embargo("mine"));
          case "own among both" -> List.of(embargo("mine"), embargo("other"));
          default -> List.of();
        },
        interlock(what),
        Optional.of(RESERVED).filter(_ -> what.equals("reserved")),
        stakes(what),
        what.equals("nobody can")
            ? new Demand.Never(no(Refusal.NOBODY_CAN_APPROVE))
            : new Demand.Requesters());
  }

  private static Facts.Interlock interlock(String what) {
    return switch (what) {
      case "lock" -> lock("other", Optional.empty());
      case "own lock" -> lock("mine", Optional.empty());
      case "broken" -> new Facts.Interlock(SENTENCE, Optional.empty(), Optional.of("two"));
      case "broken and lost" -> lock("other", Optional.of("two"));
      default -> Facts.Interlock.NONE;
    };
  }

  private static Optional<Refused> only(String what, String name, Refusal refusal) {
    return Optional.of(no(refusal)).filter(_ -> what.equals(name));
  }

  static Refused no(Refusal name) {
    return new Refused(name, "planted", "nothing");
  }

  static Embargo embargo(String run) {
    return new Embargo(1, "gigadb", new Embargo.Raiser("ada", Optional.of(run)), "why", NOON);
  }

  static Facts.Interlock lock(String run, Optional<String> broken) {
    return new Facts.Interlock(
        SENTENCE, Optional.of(new Lock("gigadb", "live", run, NOON)), broken);
  }
}
