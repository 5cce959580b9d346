package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From "I broke it" to the post-mortem: nobody has to know what comes next. */
@Tag("S3-6")
@Tag("S3-15")
class BrokeItTest {
  private static final Map<String, String> ASSESSED =
      Map.of("destroyed", "the index of preferences", "since", "19:00");
  private final Brigade brigade = new Brigade();

  @AfterEach
  void close() {
    brigade.close();
  }

  private RunId assessed() {
    RunId run = brigade.broken();
    assertThat(brigade.came("U0OPS2")).contains("Thank you");
    assertThat(brigade.answers("U0OPS2", "by-hand", ASSESSED)).contains("decides it");
    return run;
  }

  private void assertOver(RunId run) {
    brigade.track.workLong(1);
    assertThat(brigade.track.see(run).trouble()).isEmpty();
    assertThat(brigade.track.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(brigade.voting.typed("U0OPS1", "incident")).contains("No incident is open");
    assertThat(brigade.voting.typed("U0OPS1", "embargo show gpii"))
        .contains("Nothing of GPII cloud is frozen");
    assertThat(brigade.voting.home("U0OPS2"))
        .contains("Post-mortem: I dropped the index", "the thread of run " + run);
  }

  @Test
  void where_nothing_was_lost_it_is_closed_and_a_post_mortem_is_left() {
    RunId run = assessed();
    assertThat(brigade.answers("U0OPS1", "nothing-lost", Map.of())).contains("decides it");
    assertOver(run);
    assertThat(brigade.said(run, "%told%"))
        .singleElement()
        .asString()
        .contains("The incident in prd is closed: I dropped the index");
  }

  @Test
  void what_is_rebuilt_by_hand_is_shown_by_whoever_did_it() {
    RunId run = assessed();
    brigade.answers("U0OPS1", "by-hand", Map.of());
    assertThat(brigade.voting.message()).contains("Rebuild it. Measure twice");
    assertThat(brigade.answers("U0OPS2", "by-hand", Map.of("evidence", "built anew")))
        .contains("decides it");
    assertOver(run);
  }

  @Test
  void every_way_back_is_a_button_beside_what_it_costs() {
    assessed();
    assertThat(brigade.voting.message())
        .contains("Lost: the index of preferences", "Restore", "By hand", "Nothing lost")
        .contains("written since its snapshot goes too");
  }

  @Test
  void meanwhile_nobody_else_changes_anything_there() {
    brigade.broken();
    assertThat(brigade.voting.typed("U0OPS2", "release gpii"))
        .contains("EMBARGO", "Incident: I dropped the index");
  }

  @Test
  void it_is_spoken_about_every_half_hour_while_people_are_called() {
    brigade.broken();
    brigade.calls(3);
    brigade.track.clock.tick(Duration.ofMinutes(30));
    assertThat(brigade.track.kind("incident").run(brigade.number()).toString()).contains("Again");
    assertThat(brigade.track.texts("select blocks from letter where letter_key like 'incident/%'"))
        .singleElement()
        .asString()
        .contains("Still open");
  }

  @Test
  void who_did_what_when_stands_in_the_ledger() {
    RunId run = assessed();
    brigade.answers("U0OPS1", "nothing-lost", Map.of());
    brigade.track.workLong(1);
    List<String> kinds =
        brigade.track.texts(
            "select kind from ledger_row where subject like ? order by at", "%" + run + "%");
    assertThat(kinds)
        .containsSubsequence(
            "INCIDENT_OPENED",
            "INCIDENT_CALLED",
            "INCIDENT_ANSWERED",
            "ASK_ANSWERED",
            "INCIDENT_CLOSED",
            "RUN_ENDED");
  }
}
