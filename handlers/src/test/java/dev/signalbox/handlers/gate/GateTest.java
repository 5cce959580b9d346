package dev.signalbox.handlers.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.embargo.Embargo;
import dev.signalbox.handlers.gate.Verdict.Answer;
import dev.signalbox.handlers.guard.EmergencyStop.Stopped;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.lock.Lock;
import dev.signalbox.handlers.lock.Reservation;
import dev.signalbox.handlers.plan.Demand;
import dev.signalbox.handlers.truth.Judged;
import dev.signalbox.handlers.truth.Sides;
import dev.signalbox.handlers.truth.Truth;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each cell of the table: one thing stands in the way, and all others do not. */
class GateTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final Optional<String> SENTENCE = Optional.of("never two at once");
  private static final Stopped STOPPED = new Stopped("quinn", NOON, "the zone is wrong");

  private static final Reservation RESERVED =
      new Reservation("gigadb", "live", "ben", "I look for something", NOON);

  @ParameterizedTest
  @CsvSource({
    "nobody's,        START,    -",
    "nobody's,        WRITE,    -",
    "nobody's,        WAY_BACK, -",
    "who,             START,    NOT_IN_GROUP",
    "who,             WRITE,    -",
    "who,             WAY_BACK, -",
    "where,           START,    WRONG_CHANNEL",
    "where,           WRITE,    -",
    "where,           WAY_BACK, -",
    "stop,            START,    EMERGENCY_STOP",
    "stop,            WRITE,    EMERGENCY_STOP",
    "stop,            WAY_BACK, EMERGENCY_STOP",
    "agreed,          START,    -",
    "agreed,          WRITE,    -",
    "disagreeing,     START,    ROLES_DISAGREE",
    "disagreeing,     WRITE,    ROLES_DISAGREE",
    "disagreeing,     WAY_BACK, -",
    "not adopted,     START,    NOT_ADOPTED",
    "not adopted,     WRITE,    NOT_ADOPTED",
    "not adopted,     WAY_BACK, -",
    "not known,       START,    UNKNOWN_FACT",
    "not known,       WRITE,    UNKNOWN_FACT",
    "not known,       WAY_BACK, -",
    "embargo,         START,    EMBARGO",
    "unsure embargo,  WRITE,    EMBARGO",
    "embargo,         WRITE,    EMBARGO",
    "embargo,         WAY_BACK, -",
    "own embargo,     WRITE,    -",
    "own embargo,     WAY_BACK, -",
    "own among both,  WRITE,    EMBARGO",
    "lock,            START,    INTERLOCK",
    "lock,            WRITE,    INTERLOCK",
    "lock,            WAY_BACK, -",
    "own lock,        WRITE,    -",
    "own lock,        WAY_BACK, -",
    "broken,          WRITE,    LOCK_BROKEN",
    "broken,          WAY_BACK, -",
    "broken and lost, WRITE,    LOCK_BROKEN",
    "broken and lost, WAY_BACK, INTERLOCK",
    "reserved,        START,    RESERVED",
    "reserved,        WRITE,    -",
    "reserved,        WAY_BACK, -",
    "nobody can,      START,    NOBODY_CAN_APPROVE",
    "nobody can,      WRITE,    -",
    "nobody can,      WAY_BACK, -",
  })
  void a_cell(String what, Occasion occasion, String wanted) {
    String name =
        Gate.ask(occasion, facts(what, occasion)).refused().map(it -> it.name().name()).orElse("-");
    assertThat(name).isEqualTo(wanted);
  }

  @Test
  void every_rule_is_asked_and_the_first_no_in_the_order_of_the_table_counts() {
    var facts =
        new Facts(
            Optional.empty(),
            new Facts.Person(Optional.empty(), Optional.of(no(Refusal.WRONG_CHANNEL))),
            Optional.of(STOPPED),
            Optional.of(judged(new Truth.Unknown("planted"))),
            List.of(embargo("other")),
            lock("other", Optional.empty()),
            Optional.of(RESERVED),
            new Demand.Requesters());
    Verdict verdict = Gate.ask(Occasion.START, facts);
    assertThat(verdict.answers()).extracting(Verdict.Answered::rule).containsExactly(Rule.values());
    assertThat(verdict.answers()).filteredOn(it -> it.answer() instanceof Answer.No).hasSize(5);
    assertThat(verdict.refused()).map(Refused::name).contains(Refusal.WRONG_CHANNEL);
  }

  @Test
  void a_procedure_that_names_no_interlock_is_not_asked_about_one() {
    Verdict verdict = Gate.ask(Occasion.START, facts("nobody's", Occasion.START));
    assertThat(answer(verdict, Rule.INTERLOCK)).isInstanceOf(Answer.NotAsked.class);
  }

  @Test
  void a_yes_that_is_still_to_come_is_no_no_and_only_a_start_needs_one() {
    Facts facts = facts("nobody's", Occasion.START);
    assertThat(answer(Gate.ask(Occasion.START, facts), Rule.APPROVAL))
        .isEqualTo(new Answer.Required("You confirm its plan yourself."));
    assertThat(answer(Gate.ask(Occasion.WRITE, facts), Rule.APPROVAL))
        .isInstanceOf(Answer.NotAsked.class);
  }

  @Test
  void what_is_not_known_counts_where_nothing_says_no_and_is_no_no() {
    Verdict verdict = Gate.ask(Occasion.WRITE, facts("not known", Occasion.WRITE));
    assertThat(answer(verdict, Rule.TRUTH)).isInstanceOf(Answer.Unknown.class);
    assertThat(verdict.no()).isEmpty();
  }

  private static Optional<Truth> truth(String what) {
    return switch (what) {
      case "agreed" -> Optional.of(new Truth.Agreed(new Sides("upstream", "alt")));
      case "disagreeing" -> Optional.of(new Truth.Disagreeing(List.of()));
      case "not adopted" -> Optional.of(new Truth.NotAdopted());
      case "not known", "unsure embargo" -> Optional.of(new Truth.Unknown("planted"));
      default -> Optional.empty();
    };
  }

  private static Judged judged(Truth truth) {
    return new Judged("gigadb", "live", List.of(), truth);
  }

  private static Answer answer(Verdict verdict, Rule rule) {
    return verdict.answers().stream()
        .filter(it -> it.rule() == rule)
        .findFirst()
        .orElseThrow()
        .answer();
  }

  private static Facts facts(String what, Occasion occasion) {
    return new Facts(
        occasion == Occasion.START ? Optional.empty() : Optional.of("mine"),
        new Facts.Person(
            only(what, "who", Refusal.NOT_IN_GROUP), only(what, "where", Refusal.WRONG_CHANNEL)),
        Optional.of(STOPPED).filter(_ -> what.equals("stop")),
        truth(what).map(GateTest::judged),
        switch (what) {
          case "embargo", "unsure embargo" -> List.of(embargo("other"));
          case "own embargo" -> List.of(embargo("mine"));
          case "own among both" -> List.of(embargo("mine"), embargo("other"));
          default -> List.of();
        },
        switch (what) {
          case "lock" -> lock("other", Optional.empty());
          case "own lock" -> lock("mine", Optional.empty());
          case "broken" -> new Facts.Interlock(SENTENCE, Optional.empty(), Optional.of("two"));
          case "broken and lost" -> lock("other", Optional.of("two"));
          default -> Facts.Interlock.NONE;
        },
        Optional.of(RESERVED).filter(_ -> what.equals("reserved")),
        what.equals("nobody can")
            ? new Demand.Never(no(Refusal.NOBODY_CAN_APPROVE))
            : new Demand.Requesters());
  }

  private static Optional<Refused> only(String what, String name, Refusal refusal) {
    return Optional.of(no(refusal)).filter(_ -> what.equals(name));
  }

  private static Refused no(Refusal name) {
    return new Refused(name, "planted", "nothing");
  }

  private static Embargo embargo(String run) {
    return new Embargo(1, "gigadb", new Embargo.Raiser("ada", Optional.of(run)), "why", NOON);
  }

  private static Facts.Interlock lock(String run, Optional<String> broken) {
    return new Facts.Interlock(
        SENTENCE, Optional.of(new Lock("gigadb", "live", run, NOON)), broken);
  }
}
