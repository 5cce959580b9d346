package dev.signalbox.handlers.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.gate.Verdict.Answer;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.plan.Demand;
import dev.signalbox.handlers.truth.Truth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each cell of the table: one thing stands in the way, and all others do not. */
class GateTest {
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
    "turned,          WRITE,    CHANGED",
    "turned,          WAY_BACK, -",
    "own move,        WRITE,    -",
    "own move,        WAY_BACK, -",
    "another's move,  START,    ROLES_MOVING",
    "another's move,  WRITE,    ROLES_MOVING",
    "another's move,  WAY_BACK, -",
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
    "standby's data,  START,    -",
    "standby's data,  WRITE,    -",
    "standby's data,  WAY_BACK, -",
    "production's data, START,    INVARIANT",
    "production's data, WRITE,    INVARIANT",
    "production's data, WAY_BACK, INVARIANT",
    "whose data,      START,    UNKNOWN_FACT",
    "whose data,      WRITE,    UNKNOWN_FACT",
    "whose data,      WAY_BACK, UNKNOWN_FACT",
    "nobody can,      START,    NOBODY_CAN_APPROVE",
    "nobody can,      WRITE,    -",
    "nobody can,      WAY_BACK, -",
  })
  void a_cell(String what, Occasion occasion, String wanted) {
    assertThat(name(occasion, what)).isEqualTo(wanted);
  }

  private static String name(Occasion occasion, String what) {
    return Gate.ask(occasion, Cells.facts(what, occasion))
        .refused()
        .map(it -> it.name().name())
        .orElse("-");
  }

  @ParameterizedTest
  @CsvSource({
    // what,           LOOK,          GUARD,         CLICK,          CLICK_BACK
    "nobody's,          -,             -,             -,              -",
    "who,               NOT_IN_GROUP,  NOT_IN_GROUP,  NOT_IN_GROUP,   NOT_IN_GROUP",
    "where,             WRONG_CHANNEL, WRONG_CHANNEL, WRONG_CHANNEL,  WRONG_CHANNEL",
    "stop,              -,             -,             EMERGENCY_STOP, -",
    "agreed,            -,             -,             -,              -",
    "turned,            -,             -,             -,              -",
    "another's move,    -,             -,             -,              -",
    "disagreeing,       -,             -,             -,              -",
    "not adopted,       -,             -,             -,              -",
    "not known,         -,             -,             -,              -",
    "embargo,           -,             -,             -,              -",
    "lock,              -,             -,             -,              -",
    "broken and lost,   -,             -,             -,              -",
    "reserved,          -,             -,             -,              -",
    "production's data, -,             -,             -,              -",
    "whose data,        -,             -,             -,              -",
    "nobody can,        -,             -,             -,              -",
  })
  void a_cell_of_people(String what, String look, String guard, String click, String back) {
    assertThat(name(Occasion.LOOK, what)).as("look").isEqualTo(look);
    assertThat(name(Occasion.GUARD, what)).as("guard").isEqualTo(guard);
    assertThat(name(Occasion.CLICK, what)).as("click").isEqualTo(click);
    assertThat(name(Occasion.CLICK_BACK, what)).as("click on the way back").isEqualTo(back);
  }

  @Test
  void every_rule_is_asked_and_the_first_no_in_the_order_of_the_table_counts() {
    var facts =
        new Facts(
            Optional.empty(),
            new Facts.Person(Optional.empty(), Optional.of(Cells.no(Refusal.WRONG_CHANNEL))),
            Optional.of(Cells.STOPPED),
            Optional.of(Cells.judged(new Truth.Unknown("planted"))),
            Optional.empty(),
            List.of(Cells.embargo("other")),
            Cells.lock("other", Optional.empty()),
            Optional.of(Cells.RESERVED),
            Cells.stakes("production's data"),
            new Demand.Requesters());
    Verdict verdict = Gate.ask(Occasion.START, facts);
    assertThat(verdict.answers()).extracting(Verdict.Answered::rule).containsExactly(Rule.values());
    assertThat(verdict.answers()).filteredOn(it -> it.answer() instanceof Answer.No).hasSize(6);
    assertThat(verdict.refused()).map(Refused::name).contains(Refusal.WRONG_CHANNEL);
  }

  @Test
  void a_procedure_that_names_no_interlock_is_not_asked_about_one() {
    Verdict verdict = Gate.ask(Occasion.START, Cells.facts("nobody's", Occasion.START));
    assertThat(answer(verdict, Rule.INTERLOCK)).isInstanceOf(Answer.NotAsked.class);
  }

  @Test
  void a_yes_that_is_still_to_come_is_no_no_and_only_a_start_needs_one() {
    Facts facts = Cells.facts("nobody's", Occasion.START);
    assertThat(answer(Gate.ask(Occasion.START, facts), Rule.APPROVAL))
        .isEqualTo(new Answer.Required("You confirm its plan yourself."));
    assertThat(answer(Gate.ask(Occasion.WRITE, facts), Rule.APPROVAL))
        .isInstanceOf(Answer.NotAsked.class);
  }

  @Test
  void at_a_start_nothing_is_expected_yet_but_that_all_agree() {
    Verdict verdict = Gate.ask(Occasion.START, Cells.facts("agreed", Occasion.START));
    assertThat(answer(verdict, Rule.TRUTH)).isInstanceOf(Answer.Fine.class);
    assertThat(answer(verdict, Rule.INVARIANT)).isInstanceOf(Answer.NotAsked.class);
  }

  @Test
  void what_is_not_known_counts_where_nothing_says_no_and_is_no_no() {
    Verdict verdict = Gate.ask(Occasion.WRITE, Cells.facts("not known", Occasion.WRITE));
    assertThat(answer(verdict, Rule.TRUTH)).isInstanceOf(Answer.Unknown.class);
    assertThat(verdict.no()).isEmpty();
  }

  private static Answer answer(Verdict verdict, Rule rule) {
    return verdict.answers().stream()
        .filter(it -> it.rule() == rule)
        .findFirst()
        .orElseThrow()
        .answer();
  }
}
