package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.chat.KeptLetters;
import dev.signalbox.integrations.durable.Kind.Next;
import dev.signalbox.integrations.durable.Leftovers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a run writes down for people to do is theirs until it is done. */
class FollowUpTest {
  private static final String RUNBOOK =
      Trial.HEAD
          + """
            - id: go
              do: run.write
              with: { say: one }
            - id: later
              do: followup.add
              with: { groups: [tech, ops], say: "Look at ${estate} again.", due: 7d }
            - id: then
              do: run.write
              with: { say: "left ${steps.later.item}" }
          """;

  private static final String LATE =
      Trial.HEAD
          + """
            - id: rest
              do: practice.rest
              with: { lasting: 40m }
            - id: later
              do: followup.add
              with: { groups: [tech, ops], say: Look again., due: 7d }
          """;

  private static final Duration DAY = Duration.ofDays(1);
  private static final Map<String, String> SEEN = Map.of("evidence", "I looked");
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
  void the_run_does_not_wait_for_it_and_ends() {
    RunId run = VOTING.asking(RUNBOOK);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(VOTING.written()).containsExactly("one", "left " + run + "/later/0");
    assertThat(TRACK.step(run, "later").outputs()).contains(run + "/later/0");
    assertThat(VOTING.message())
        .contains("Look at gigadb again.", "tech or ops", "<@U0TECH>", ", due ");
  }

  @Test
  void it_waits_on_the_pages_of_its_groups_and_is_done_with_evidence() {
    RunId run = VOTING.asking(RUNBOOK);
    assertThat(VOTING.home("U0TECH")).contains("What waits for you", "Look at gigadb again.");
    assertThat(VOTING.home("U0QA")).doesNotContain("Look at gigadb again.");
    assertThat(VOTING.press("U0QA", "by-hand")).contains("NOT_IN_GROUP");
    assertThat(VOTING.send("U0TECH", "by-hand", Map.of())).contains("Mistakes");
    assertThat(VOTING.send("U0TECH", "by-hand", SEEN)).contains("It is done and written down");
    assertThat(VOTING.home("U0OPS1")).doesNotContain("Look at gigadb again.");
    days(run, 12);
    assertThat(reminders(run)).isEmpty();
    assertThat(due(run)).isEmpty();
    assertThat(VOTING.send("U0OPS1", "by-hand", SEEN)).contains("ALREADY_DECIDED", "by tess");
    TRACK.work();
    assertThat(TRACK.see(run).outcome()).contains("done");
  }

  @Test
  void whoever_aborts_the_run_does_not_do_what_it_has_left_behind() {
    String wait = "  - id: wait\n    do: task.ask\n    with: { groups: [ops], say: Wait. }\n";
    RunId run = VOTING.asking(RUNBOOK.replace("  - id: then", wait + "  - id: then"));
    String later = question(run);
    VOTING.typed("U0OPS1", "run " + run + " abort");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.CANCELLED);
    assertThat(VOTING.sent("U0TECH", "ask", later + " by-hand", SEEN)).contains("It is done");
  }

  @Test
  void what_was_written_down_before_a_crash_is_not_written_down_again() {
    RunId run = VOTING.asking(RUNBOOK);
    TRACK.change(
        "update run_step set state = 'RUNNING', outputs = null, ended_at = null where id = ?",
        StepRow.id(run.value(), "later"));
    TRACK.change("delete from run_step where id = ?", StepRow.id(run.value(), "then"));
    TRACK.change(
        "update run set state = 'RUNNING', outcome = null, ended_at = null where id = ?",
        run.value());
    TRACK.kind("step").run(StepRow.id(run.value(), "later"));
    assertThat(TRACK.texts("select id from ask where run = ? and kind = 'FOLLOW_UP'", run.value()))
        .containsExactly(run + "/later/0");
    assertThat(TRACK.step(run, "later").state()).isEqualTo(StepState.DONE);
  }

  @Test
  void a_try_that_people_have_to_agree_to_once_more_writes_it_down_too() {
    try (Track people = Track.thatAsks()) {
      Voting voting = new Voting(people);
      RunId run = voting.asking(LATE);
      voting.press("U0OPS1", "confirmed");
      people.work();
      people.workAfter(Duration.ofHours(1));
      assertThat(people.see(run).trouble().orElseThrow()).contains("have passed");
      voting.typed("U0OPS1", "run " + run + " retry");
      people.work();
      assertThat(voting.send("U0OPS2", "approved", Map.of("typed", "gigadb")))
          .contains("That decides it");
      people.work();
      assertThat(people.see(run).outcome()).contains("done");
      assertThat(people.texts("select id from ask where kind = 'FOLLOW_UP'"))
          .containsExactly(run + "/later/0");
    }
  }

  @Test
  void from_the_day_it_is_due_it_reminds_three_times_and_then_others_are_called() {
    RunId run = VOTING.asking(RUNBOOK);
    days(run, 6);
    assertThat(reminders(run)).isEmpty();
    days(run, 1);
    assertThat(reminders(run)).singleElement().asString().contains("Due: Look at", "U0TECH");
    days(run, 8);
    assertThat(reminders(run)).hasSize(4);
    assertThat(reminders(run)).filteredOn(it -> it.contains("has waited for 10d")).hasSize(1);
  }

  @Test
  void it_stays_until_it_is_done_however_long_ago_its_run_was() {
    RunId run = VOTING.asking(RUNBOOK);
    assertThat(kept(run)).isTrue();
    TRACK.change("delete from run_step where run = ?", run.value());
    TRACK.change("delete from run where id = ?", run.value());
    sweep();
    assertThat(VOTING.home("U0TECH")).contains("Look at gigadb again.");
    VOTING.send("U0TECH", "by-hand", SEEN);
    sweep();
    assertThat(kept(run)).isFalse();
    assertThat(TRACK.texts("select id from ask where run = ?", run.value())).isEmpty();
  }

  private static boolean kept(RunId run) {
    return TRACK.all(KeptLetters.class).stream()
        .anyMatch(it -> it.keeps("run/%s/later/0/ask".formatted(run)));
  }

  private static void sweep() {
    TRACK.all(Leftovers.class).forEach(it -> it.remove(TRACK.clock.instant()));
  }

  private static void days(RunId run, int many) {
    for (int day = 0; day < many; day++) {
      TRACK.clock.tick(DAY);
      due(run).forEach(FollowUpTest::take);
    }
  }

  private static void take(String key) {
    switch (TRACK.kind("follow-up").run(key)) {
      case Next.Done() -> TRACK.change("delete from scheduled_tasks where task_instance = ?", key);
      case Next.Again(Instant at) ->
          TRACK.change(
              "update scheduled_tasks set execution_time = ? where task_instance = ?",
              at.atOffset(ZoneOffset.UTC),
              key);
    }
  }

  private static String question(RunId run) {
    String item = run + "/later/0";
    return TRACK.texts("select id || ' ' || hash from ask where id = ?", item).getFirst();
  }

  private static List<String> due(RunId run) {
    return new DueWork(TRACK)
        .now("task_name = 'follow-up' and task_instance = '%s/later/0'".formatted(run));
  }

  private static List<String> reminders(RunId run) {
    return TRACK.texts(
        "select said from letter where letter_key like ?", "run/" + run + "/later/0/ask/%");
  }
}
