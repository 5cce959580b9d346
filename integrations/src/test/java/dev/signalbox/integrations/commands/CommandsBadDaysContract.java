package dev.signalbox.integrations.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.commands.Standing.NotStarted;
import dev.signalbox.integrations.commands.Standing.Running;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.Skipped;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the way to a host does to us on a bad day, and what we make of it. */
public abstract class CommandsBadDaysContract {
  @RegisterExtension static final Skipped SKIPPED = new Skipped();
  private static final Token TOKEN = new Token("run-1/reset/1");
  private CommandsStage stage;

  protected abstract CommandsStage stage();

  @BeforeEach
  void open() {
    stage = stage();
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private void befalls(BadDay day) {
    stage.befalls(day).ifPresent(reason -> SKIPPED.because(day.name(), reason));
  }

  private Asked<Standing> look() {
    return stage.commands().look(stage.host(), TOKEN);
  }

  private Ordered<Standing> begin() {
    return stage.commands().begin(stage.host(), TOKEN, Errands.reset(Errands.KEY));
  }

  private static Kind kind(Asked<Standing> asked) {
    assertThat(asked).isInstanceOf(Asked.Troubled.class);
    return ((Asked.Troubled<Standing>) asked).trouble().kind();
  }

  private void isStillToBegin() {
    assertThat(look()).isEqualTo(new Asked.Told<>(new NotStarted()));
    assertThat(begin()).isInstanceOf(Ordered.Done.class);
    stage.timePasses();
    assertThat(stage.ran()).hasSize(1);
  }

  @Test
  void too_many_calls_are_told_as_such_and_nothing_is_begun() {
    befalls(BadDay.TOO_MANY_CALLS);
    assertThat(kind(look())).isEqualTo(Kind.LIMITED);
    befalls(BadDay.TOO_MANY_CALLS);
    assertThat(begin()).isInstanceOf(Ordered.Refused.class);
    isStillToBegin();
  }

  @Test
  void what_is_broken_there_is_told_and_works_the_next_time() {
    befalls(BadDay.BROKEN_ONCE);
    assertThat(kind(look())).isEqualTo(Kind.BROKEN);
    isStillToBegin();
  }

  @Test
  void a_look_survives_one_cut_connection() {
    befalls(BadDay.CUT_CONNECTION);
    assertThat(look()).isEqualTo(new Asked.Told<>(new NotStarted()));
  }

  @Test
  void half_of_what_was_printed_is_no_answer() {
    begin();
    befalls(BadDay.HALF_A_BODY);
    assertThat(kind(look())).isEqualTo(Kind.GARBLED);
  }

  @Test
  void an_answer_that_does_not_come_is_not_waited_for() {
    befalls(BadDay.SLOW_BODY);
    assertThat(kind(look())).isEqualTo(Kind.UNREACHABLE);
    isStillToBegin();
  }

  @Test
  void what_means_nothing_does_not_mean_that_nothing_runs() {
    befalls(BadDay.WRONG_JSON);
    assertThat(kind(look())).isEqualTo(Kind.GARBLED);
    befalls(BadDay.WRONG_JSON);
    assertThat(begin()).isInstanceOf(Ordered.Unknown.class);
  }

  @Test
  void an_expired_key_is_named_as_such_and_begins_nothing() {
    befalls(BadDay.EXPIRED_KEY);
    assertThat(kind(look())).isEqualTo(Kind.KEY);
    befalls(BadDay.EXPIRED_KEY);
    assertThat(begin())
        .isInstanceOfSatisfying(
            Ordered.Refused.class, no -> assertThat(no.trouble().kind()).isEqualTo(Kind.KEY));
    assertThat(stage.ran()).isEmpty();
  }

  @Test
  void an_order_without_an_answer_that_was_carried_out_is_found_and_not_repeated() {
    befalls(BadDay.UNANSWERED_AND_DONE);
    assertThat(begin()).isInstanceOf(Ordered.Unknown.class);
    assertThat(look())
        .isInstanceOfSatisfying(
            Asked.Told.class, told -> assertThat(told.value()).isInstanceOf(Running.class));
    assertThat(begin()).isInstanceOf(Ordered.Done.class);
    stage.timePasses();
    assertThat(stage.ran()).hasSize(1);
  }

  @Test
  void an_order_without_an_answer_that_never_arrived_can_be_given_again() {
    befalls(BadDay.UNANSWERED_AND_NOT_DONE);
    assertThat(begin()).isInstanceOf(Ordered.Unknown.class);
    isStillToBegin();
  }
}
