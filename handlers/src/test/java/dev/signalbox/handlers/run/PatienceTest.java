package dev.signalbox.handlers.run;

import static dev.signalbox.handlers.run.Asking.APPROVAL;
import static dev.signalbox.handlers.run.Asking.DECISION;
import static dev.signalbox.handlers.run.Asking.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of an ask over time, and of one that wants more than a press. */
class PatienceTest {

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
  void those_who_are_missing_are_reminded_three_times_and_no_more() {
    VOTING.asking(APPROVAL);
    VOTING.press("U0TECH", "approved");
    for (int hour = 0; hour < 6; hour++) {
      TRACK.workAfter(Duration.ofHours(1));
    }
    assertThat(TRACK.texts("select said from letter where letter_key like 'run/%/ask/_'"))
        .hasSize(3)
        .allSatisfy(it -> assertThat(it).contains("U0CURATOR").doesNotContain("U0TECH"));
  }

  @Test
  void at_the_limit_silence_is_no_yes_the_run_stands_and_can_ask_again() {
    RunId run = VOTING.asking(APPROVAL);
    TRACK.workAfter(Duration.ofDays(1));
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(VOTING.press("U0TECH", "approved")).contains("ALREADY_DECIDED", "the run stands");
    TRACK.the(Retrying.class).retry(run, "ada");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.WAITING);
    assertThat(VOTING.press("U0TECH", "approved")).contains("Still missing");
  }

  @Test
  void a_limit_may_say_no() {
    RunId run = VOTING.asking(DECISION);
    TRACK.workAfter(Duration.ofDays(1));
    assertThat(TRACK.see(run).outcome()).contains("verdict.drop");
    assertThat(VOTING.written()).containsExactly("the end");
  }

  @Test
  void a_task_wants_its_form_filled_in_and_tells_it_to_later_steps() {
    RunId run = VOTING.asking(TASK);
    assertThat(VOTING.press("U0OPS1", "by-hand")).contains("Open[form", "many", "evidence");
    assertThat(VOTING.send("U0OPS1", "by-hand", Map.of("many", "few", "evidence", "a photo")))
        .contains("Mistakes", "many='few' is not a count");
    assertThat(VOTING.send("U0OPS1", "by-hand", Map.of("many", "7"))).contains("evidence=");
    assertThat(VOTING.send("U0OPS1", "by-hand", Map.of("many", "7", "evidence", "a photo")))
        .contains("That decides it");
    TRACK.work();
    assertThat(VOTING.written()).containsExactly("7, saw ada: a photo");
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
  }

  @Test
  void a_name_that_has_to_be_typed_is_typed_exactly() {
    VOTING.asking(
        APPROVAL.replace("[curators, tech]", "[tech]").replace("remind: 1h", "typed: gigadb live"));
    assertThat(VOTING.press("U0TECH", "approved")).contains("Open[form");
    assertThat(VOTING.send("U0TECH", "approved", Map.of("typed", "gigadb"))).contains("Mistakes");
    assertThat(VOTING.votes()).isEmpty();
    assertThat(VOTING.send("U0TECH", "approved", Map.of("typed", "gigadb live")))
        .contains("That decides it");
  }

  @Test
  void evidence_that_has_to_be_a_link_is_one() {
    VOTING.asking(TASK.replace("evidence: text", "evidence: link"));
    var words = Map.of("many", "7", "evidence", "a photo");
    var link = Map.of("many", "7", "evidence", "https://example.org/photo");
    assertThat(VOTING.send("U0OPS1", "by-hand", words)).contains("this has to be a link");
    assertThat(VOTING.send("U0OPS1", "by-hand", link)).contains("That decides it");
  }
}
