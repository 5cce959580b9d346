package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.guard.EmergencyStop;
import dev.signalbox.handlers.run.Comparing.Compared;
import dev.signalbox.handlers.standstill.Standstill;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A start under the emergency stop, on a database that is older than the world. */
class StandstillTest {
  private static final Track TRACK = new Track();
  private static final Voting VOTING = new Voting(TRACK);

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void nothing_is_under_way() {
    VOTING.forget();
    TRACK.change("delete from letter");
  }

  @AfterEach
  void it_goes_on() {
    VOTING.typed("U0OPS1", "resume-everything");
    VOTING.typed("U0OPS2", "resume-everything");
  }

  @Test
  void what_the_world_has_and_the_journal_has_not_is_listed_and_nothing_is_done() {
    RunId run = TRACK.start("trial");
    TRACK.neighbour().written.put(run + "/first/1", "one");
    TRACK.neighbour().written.put(run + "/second/1", "after mark of first");
    Compared compared = stopped();
    assertThat(compared.looked()).isEqualTo(1);
    assertThat(sentences(compared))
        .containsExactly(
            run + " first: PENDING by the journal, done in the world",
            run + " second: PENDING by the journal, done in the world");
    assertThat(TRACK.neighbour().calls).isEmpty();
    assertThat(TRACK.step(run, "first"))
        .as("nobody has entered it")
        .returns(0L, StepRow::fence)
        .returns(StepState.PENDING, StepRow::state);
  }

  @Test
  void what_stands_as_it_is_written_down_is_not_listed() {
    TRACK.neighbour().meanwhile(() -> VOTING.typed("U0QA", "stop the zone is wrong"));
    RunId run = TRACK.start("trial");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.HELD);
    Compared compared = TRACK.the(Comparing.class).compare();
    assertThat(compared).isEqualTo(new Compared(1, List.of()));
    assertThat(Standstill.found(compared)).contains("1 step that is not over; nothing differs");
  }

  @Test
  void what_nobody_can_tell_is_listed_as_that() {
    RunId run = TRACK.start("trial");
    TRACK.neighbour().isSilentFor(1);
    assertThat(sentences(stopped())).singleElement().asString().contains(run + " first", "answer");
    TRACK.neighbour().breaksFor(1);
    assertThat(sentences(TRACK.the(Comparing.class).compare()))
        .singleElement()
        .asString()
        .contains("nobody can tell", "the answer makes no sense");
  }

  @Test
  void what_was_taken_back_in_the_world_is_seen_on_the_way_back_too() {
    RunId run = VOTING.asking(Trial.THERE_AND_BACK.replace("after ${steps.first.mark}", "on"));
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
    TRACK.change("update run set state = 'FINISHING', ended_at = null where id = ?", run.value());
    TRACK.change("delete from run_step where run = ? and step = 'last'", run.value());
    TRACK.change(
        "update run_step set state = 'PENDING', ended_at = null where run = ? and does like"
            + " 'undo:%'",
        run.value());
    TRACK.change(
        "update run_step set state = 'DONE' where run = ? and step = 'painted'", run.value());
    assertThat(sentences(stopped()))
        .hasSize(2)
        .first()
        .asString()
        .contains("undo:painted", "done in the world");
  }

  @Test
  void everybody_hears_that_it_stands_and_those_of_the_estate_what_was_found() {
    RunId run = TRACK.start("trial");
    TRACK.neighbour().written.put(run + "/first/1", "one");
    TRACK.the(Standstill.class).tell(stopped());
    assertThat(TRACK.texts("select channel from letter where said like '%under the emergency%'"))
        .containsExactlyInAnyOrder("C0OPS", "C0RELEASES", "C0OPSNOTE");
    assertThat(TRACK.texts("select said from letter where said like '%under the emergency%'"))
        .allMatch(it -> it.contains("host:kim"))
        .allMatch(it -> it.contains("started with --stopped). I looked at 1 step"));
    assertThat(TRACK.texts("select channel from letter where blocks like '%done in the world%'"))
        .containsExactlyInAnyOrder("C0OPS", "C0RELEASES");
  }

  @Test
  void work_that_begins_then_reads_in_what_is_found_and_changes_nothing_until_two_say_so() {
    RunId run = TRACK.start("trial");
    TRACK.neighbour().written.put(run + "/first/1", "one");
    stopped();
    TRACK.work();
    assertThat(TRACK.neighbour().calls).isEmpty();
    assertThat(TRACK.step(run, "first").state()).isEqualTo(StepState.DONE);
    assertThat(TRACK.see(run).trouble().orElseThrow())
        .contains("host:kim stopped everything: started with --stopped");
    it_goes_on();
    VOTING.typed("U0OPS1", "run " + run + " retry");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
  }

  @Test
  void a_stop_that_is_in_force_stays_as_it_was() {
    VOTING.typed("U0QA", "stop the zone is wrong");
    stopped();
    assertThat(TRACK.the(EmergencyStop.class).now().orElseThrow())
        .returns("quinn", EmergencyStop.Stopped::person)
        .returns("the zone is wrong", EmergencyStop.Stopped::reason);
  }

  private static Compared stopped() {
    TRACK.the(Standstill.class).begin("host:kim");
    return TRACK.the(Comparing.class).compare();
  }

  private static List<String> sentences(Compared compared) {
    return compared.differences().stream().map(Difference::sentence).toList();
  }
}
