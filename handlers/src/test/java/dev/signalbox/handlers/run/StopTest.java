package dev.signalbox.handlers.run;

import static dev.signalbox.handlers.run.Asking.APPROVAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StopTest {
  private static final Track TRACK = new Track();
  private static final Voting VOTING = new Voting(TRACK);

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void nothing_is_under_way() {
    VOTING.forget();
    TRACK.change("delete from letter where letter_key like 'stop/%'");
  }

  @AfterEach
  void it_goes_on() {
    VOTING.typed("U0OPS1", "resume-everything");
    VOTING.typed("U0OPS2", "resume-everything");
  }

  @Test
  void anybody_we_know_stops_everything_from_anywhere_and_it_is_heard_in_public() {
    assertThat(VOTING.typed("U0QA", "stop the zone is wrong")).contains("Everything is stopped");
    assertThat(VOTING.typed("U0CURATOR", "stop-everything")).contains("stands already", "quinn");
    assertThat(VOTING.typed("U0GUEST", "stop")).contains("slack: [U0GUEST]");
    assertThat(TRACK.texts("select said from letter where letter_key like 'stop/%'"))
        .singleElement()
        .asString()
        .contains("<@U0QA> stopped everything: the zone is wrong");
  }

  @Test
  void a_stop_from_a_direct_message_is_heard_in_every_channel_that_is_listed() {
    assertThat(VOTING.typedIn("D0QA", "U0QA", "stop")).contains("Everything is stopped");
    assertThat(TRACK.texts("select channel from letter where letter_key like 'stop/%'"))
        .containsExactlyInAnyOrder("C0OPS", "C0RELEASES", "C0OPSNOTE");
  }

  @Test
  void a_run_stands_before_its_next_change_and_goes_on_when_two_have_said_so() {
    RunId run = TRACK.start("trial");
    TRACK.neighbour().meanwhile(() -> VOTING.typed("U0QA", "stop the zone is wrong"));
    TRACK.work();
    assertThat(VOTING.written()).containsExactly("one");
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(TRACK.see(run).trouble().orElseThrow())
        .contains("quinn stopped everything: the zone is wrong");
    VOTING.typed("U0OPS1", "run " + run + " retry");
    TRACK.work();
    assertThat(VOTING.written()).containsExactly("one");
    it_goes_on();
    VOTING.typed("U0OPS1", "run " + run + " retry");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(VOTING.written()).hasSize(4);
  }

  @Test
  void nothing_is_started_and_nothing_is_decided_meanwhile() {
    VOTING.asking(APPROVAL);
    VOTING.typed("U0QA", "stop");
    assertThat(VOTING.press("U0TECH", "approved")).contains("EMERGENCY_STOP");
    assertThat(VOTING.votes()).isEmpty();
    assertThat(VOTING.typed("U0OPS1", "practice gigadb")).contains("EMERGENCY_STOP", "quinn");
    it_goes_on();
    assertThat(VOTING.press("U0TECH", "approved")).contains("counts");
  }

  @Test
  void it_takes_two_people_who_may_within_a_quarter_of_an_hour() {
    assertThat(VOTING.typed("U0OPS1", "resume-everything")).contains("Nothing is stopped");
    VOTING.typed("U0QA", "stop");
    assertThat(VOTING.typed("U0TECH", "resume-everything")).contains("NOT_IN_GROUP");
    assertThat(VOTING.typed("U0OPS1", "resume-everything")).contains("Another of ops");
    assertThat(VOTING.typed("U0OPS1", "resume-everything")).contains("Another of ops");
    TRACK.clock.tick(Duration.ofMinutes(16));
    assertThat(VOTING.typed("U0OPS2", "resume-everything")).contains("Another of ops");
    assertThat(VOTING.typed("U0OPS1", "resume-everything")).contains("It may go on");
    assertThat(VOTING.typed("U0OPS1", "resume-everything")).contains("Nothing is stopped");
  }
}
