package dev.signalbox.handlers.run;

import static dev.signalbox.handlers.run.Asking.APPROVAL;
import static dev.signalbox.handlers.run.Asking.DECISION;
import static dev.signalbox.handlers.run.Asking.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.handlers.ask.Asks;
import dev.signalbox.handlers.command.Asked;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.plan.Demand;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.integrations.chat.MessageTs;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AskTest {

  private static final Track TRACK = new Track();
  private static final Voting VOTING = new Voting(TRACK);

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void nothing_is_under_way() {
    VOTING.forget();
  }

  @Test
  void a_run_stands_until_every_group_has_said_yes_and_goes_on_with_the_last_one() {
    RunId run = VOTING.asking(APPROVAL);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.WAITING);
    assertThat(VOTING.press("U0TECH", "approved")).contains("Still missing: curators");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.WAITING);
    assertThat(VOTING.press("U0CURATOR", "approved")).contains("That decides it: Approve");
    TRACK.work();
    assertThat(VOTING.written()).containsExactly("yes, say tess, clara", "the end");
    assertThat(TRACK.see(run).outcome()).contains("done");
  }

  @Test
  @Tag("D4.2")
  void a_press_that_is_doubled_counts_once_and_another_mind_counts_anew() {
    RunId run = VOTING.asking(DECISION.replace("[tech]", "[tech, curators]"));
    assertThat(VOTING.press("U0TECH", "keep")).contains("counts");
    assertThat(VOTING.press("U0TECH", "keep")).contains("counts");
    assertThat(answered(run)).containsExactly(run + " at verdict: keep");
    assertThat(VOTING.press("U0TECH", "drop")).contains("counts");
    assertThat(answered(run)).hasSize(2);
    assertThat(VOTING.votes()).containsExactly("tess");
  }

  private static List<String> answered(RunId run) {
    return TRACK.texts(
        "select subject from ledger_row where kind = 'ASK_ANSWERED' and subject like ?",
        run + " at %");
  }

  @Test
  void one_no_takes_the_branch_and_then_only_what_follows_in_any_case() {
    RunId run = VOTING.asking(APPROVAL);
    VOTING.press("U0TECH", "approved");
    VOTING.press("U0CURATOR", "rejected");
    TRACK.work();
    assertThat(VOTING.written()).containsExactly("no, says clara", "the end");
    assertThat(TRACK.see(run).outcome()).contains("yes.rejected");
    assertThat(TRACK.see(run).steps())
        .extracting(RunView.StepView::state)
        .containsExactly(StepState.DONE, StepState.DONE, StepState.NOT_TAKEN, StepState.DONE);
  }

  @Test
  void the_message_says_what_is_wanted_of_whom_and_loses_its_buttons_when_it_is_decided() {
    VOTING.asking(APPROVAL);
    assertThat(VOTING.message()).contains("Is it good?", "<@U0TECH>", "<@U0CURATOR>", "Approve");
    VOTING.press("U0TECH", "approved");
    assertThat(VOTING.message()).contains("tess").doesNotContain("<@U0TECH>");
    VOTING.press("U0CURATOR", "approved");
    assertThat(VOTING.message()).contains("It is decided").doesNotContain("ask.approved");
  }

  @Test
  void a_press_counts_only_by_whom_it_was_asked_of() {
    VOTING.asking(APPROVAL);
    assertThat(VOTING.press("U0QA", "approved")).contains("NOT_IN_GROUP");
    assertThat(VOTING.press("U0GUEST", "approved")).contains("slack: [U0GUEST]");
    assertThat(VOTING.votes()).isEmpty();
  }

  @Test
  @Tag("D1.29")
  void nobody_approves_what_they_started() {
    VOTING.asking(APPROVAL.replace("[curators, tech]", "[ops]"));
    assertThat(VOTING.press("U0OPS1", "approved")).contains("OWN_REQUEST");
    assertThat(VOTING.votes()).isEmpty();
    assertThat(VOTING.press("U0OPS2", "approved")).contains("That decides it");
  }

  @Test
  @Tag("D1.29")
  void a_person_in_two_groups_speaks_for_one_of_them() {
    VOTING.asking(APPROVAL.replace("[curators, tech]", "[ops, oncall]"));
    assertThat(VOTING.press("U0OPS2", "approved")).contains("Still missing: oncall");
  }

  @Test
  void a_copy_of_the_message_does_not_count_and_the_page_of_ones_own_does() {
    VOTING.asking(APPROVAL);
    VOTING.post();
    var ops = new ChannelId("C0OPS");
    var ts = new MessageTs("1732093322.000200");
    var copy = new MessageTs("1732093399.000200");
    assertThat(VOTING.pressOn("U0TECH", "approved", ops, copy))
        .contains("WRONG_MESSAGE", "https://there/C0OPS/" + ts.value());
    assertThat(VOTING.pressOn("U0TECH", "approved", new ChannelId("C0RELEASES"), ts))
        .contains("WRONG_MESSAGE");
    assertThat(VOTING.votes()).isEmpty();
    assertThat(VOTING.home("U0TECH")).contains("What waits for you", "Is it good?");
    assertThat(VOTING.home("U0QA")).doesNotContain("What waits for you");
    var home = new Asked.Surface.OnHome();
    assertThat(VOTING.pressed("U0TECH", home, VOTING.ballot("approved"))).contains("counts");
  }

  @Test
  void what_was_asked_before_is_not_what_is_asked_now() {
    VOTING.asking(APPROVAL);
    String ballot = VOTING.ballot("approved");
    TRACK.change("update ask set hash = 'another' where state = 'OPEN'");
    var home = new Asked.Surface.OnHome();
    assertThat(VOTING.pressed("U0TECH", home, ballot)).contains("STALE_PLAN");
    assertThat(VOTING.pressed("U0TECH", home, VOTING.ballot("whatever"))).contains("STALE_PLAN");
    assertThat(VOTING.pressed("U0TECH", home, "gone/x/1 hash approved"))
        .contains("NOTHING_BEHIND_IT");
    assertThat(VOTING.votes()).isEmpty();
  }

  @Test
  void who_comes_late_is_told_who_decided() {
    VOTING.asking(DECISION);
    VOTING.press("U0TECH", "keep");
    assertThat(VOTING.press("U0TECH", "drop")).contains("ALREADY_DECIDED", "Keep, by tess");
    TRACK.work();
    assertThat(VOTING.written()).containsExactly("keep", "the end");
  }

  @Test
  void a_task_needs_one_person_of_all_its_groups_to_be_started() {
    VOTING.asking(TASK.replace("[tech, ops]", "[ops, oncall, tech]"));
    assertThat(TRACK.the(Asks.class).hopeless(order(), new Demand.Nobodys(), "tess")).isEmpty();
    VOTING.asking(TASK.replace("[tech, ops]", "[tech]"));
    assertThat(TRACK.the(Asks.class).hopeless(order(), new Demand.Nobodys(), "tess")).isEmpty();
    VOTING.asking(DECISION.replace("[tech]", "[ops, oncall, tech]"));
    assertThat(TRACK.the(Asks.class).hopeless(order(), new Demand.Nobodys(), "tess")).isEmpty();
  }

  @Test
  void an_option_may_be_as_long_as_the_language_lets_a_word_be() {
    String option = "keep-it-" + "x".repeat(60);
    RunId run = VOTING.asking(DECISION.replace("drop", option));
    assertThat(VOTING.press("U0TECH", option)).contains("That decides it");
    TRACK.work();
    assertThat(TRACK.see(run).outcome()).contains("verdict." + option);
  }

  @Test
  void a_long_question_is_said_once() {
    VOTING.asking(APPROVAL.replace("Is it good?", "Is it good? " + "Look closely. ".repeat(40)));
    assertThat(VOTING.message()).containsOnlyOnce("Is it good?").contains("stands in the message");
  }

  private static Order order() {
    return Trial.order(TRACK.the(Installation.class).current(), "trial");
  }

  @Test
  void what_nobody_could_approve_is_not_started() {
    VOTING.asking(APPROVAL);
    assertThat(TRACK.the(Asks.class).hopeless(order(), new Demand.Nobodys(), "ada")).isEmpty();
    assertThat(TRACK.the(Asks.class).hopeless(order(), new Demand.Nobodys(), "tess").orElseThrow())
        .returns(Refusal.NOBODY_CAN_APPROVE, Refused::name)
        .extracting(Refused::because)
        .asString()
        .contains("tech");
  }
}
