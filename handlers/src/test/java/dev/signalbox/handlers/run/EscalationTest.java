package dev.signalbox.handlers.run;

import static dev.signalbox.handlers.run.Asking.APPROVAL;
import static dev.signalbox.handlers.run.Asking.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.durable.Kind.Next;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When three reminders have not helped, others are called. */
class EscalationTest {
  private static final Duration HOUR = Duration.ofHours(1);
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
  void one_interval_after_the_third_reminder_the_estates_group_is_called_once() {
    RunId run = VOTING.asking(APPROVAL);
    VOTING.post();
    VOTING.press("U0TECH", "approved");
    hours(3);
    TRACK.workAfter(HOUR.minusSeconds(1));
    assertThat(alarms(run)).isEmpty();
    TRACK.workAfter(Duration.ofSeconds(1));
    assertThat(alarms(run))
        .singleElement()
        .asString()
        .contains("*Is it good?* has waited for 4h for somebody of curators.")
        .contains("<https://there/C0OPS/1732093322.000200|It is asked here>")
        .containsOnlyOnce("<@U0OPS1>")
        .containsOnlyOnce("<@U0OPS2>")
        .doesNotContain("U0CURATOR");
    hours(6);
    assertThat(alarms(run)).hasSize(1);
    assertThat(VOTING.press("U0CURATOR", "approved")).contains("That decides it");
  }

  @Test
  void whoever_looks_again_after_a_crash_calls_nobody_twice() {
    RunId run = VOTING.asking(APPROVAL);
    hours(4);
    assertThat(alarms(run)).hasSize(1);
    TRACK.change("delete from letter where letter_key like '%/escalation'");
    Next next = TRACK.kind("step").run(StepRow.id(run.value(), "yes"));
    assertThat(next).isInstanceOf(Next.Again.class);
    assertThat(alarms(run)).isEmpty();
  }

  @Test
  void who_was_never_reminded_is_not_late_however_long_the_bot_was_away() {
    RunId run = VOTING.asking(APPROVAL);
    hours(1);
    TRACK.workAfter(HOUR.multipliedBy(9));
    assertThat(alarms(run)).isEmpty();
    TRACK.workAfter(HOUR);
    assertThat(alarms(run)).hasSize(1);
  }

  @Test
  void nobody_is_called_for_what_is_decided_and_what_has_not_left_by_then_does_not_leave() {
    RunId run = VOTING.asking(TASK.replace("evidence: text", "remind: 1h"));
    hours(4);
    assertThat(alarms(run)).singleElement().asString().contains("tech or ops");
    VOTING.send("U0TECH", "by-hand", Map.of("many", "7"));
    assertThat(alarms(run)).isEmpty();
    RunId other = VOTING.asking(APPROVAL.replace("[curators, tech]", "[tech]"));
    hours(3);
    VOTING.press("U0TECH", "approved");
    hours(2);
    assertThat(alarms(other)).isEmpty();
  }

  @Test
  void without_a_reminder_or_a_group_nobody_is_called() {
    RunId silent = VOTING.asking(APPROVAL.replace("remind: 1h, ", ""));
    hours(9);
    assertThat(alarms(silent)).isEmpty();
    VOTING.forget();
    RunId unnamed = VOTING.asking(APPROVAL);
    Changed.edit(TRACK, "estates/gigadb.yml", it -> it.replace("escalate: [oncall]", "# "));
    hours(9);
    assertThat(alarms(unnamed)).isEmpty();
  }

  @Test
  void a_window_is_reminded_of_while_all_is_well_so_it_calls_nobody_else() {
    RunId run = VOTING.asking(WindowTest.WINDOW.replace("limit: 2h", "limit: 9h, remind: 1h"));
    hours(6);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.WAITING);
    assertThat(alarms(run)).isEmpty();
  }

  private static void hours(int many) {
    for (int hour = 0; hour < many; hour++) {
      TRACK.workAfter(HOUR);
    }
  }

  private static List<String> alarms(RunId run) {
    return TRACK.texts(
        "select said from letter where letter_key like ? and fate <> 'LEFT'",
        "run/" + run + "/%/ask/escalation");
  }
}
