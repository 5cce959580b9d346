package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.install.Installation;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing is begun or changed while nobody can say for sure who is production. */
class TruthTest {
  private static final Track TRACK = Track.with(Map.of("trial.witness", "planted"));
  private static final Voting VOTING = new Voting(TRACK);
  private static final PlantedWitness WITNESS = TRACK.the(PlantedWitness.class);

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void both_agree() {
    VOTING.forget();
    TRACK.change("delete from role_wish");
    Changed.adopt(TRACK);
    WITNESS.willSay("upstream", "alt");
    Installation installation = TRACK.the(Installation.class);
    installation.replace(
        Trial.configuration(
            Trial.RUNBOOK.replace("steps:\n", "environment: staging\nsteps:\n"),
            installation.shapes()));
  }

  @Test
  void while_two_tell_the_same_a_run_goes_to_its_end() {
    RunId run = TRACK.start("trial");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
  }

  @Test
  void while_stories_differ_nothing_begins_until_two_people_have_settled_it() {
    WITNESS.willSay("alt", "upstream");
    assertThat(VOTING.typed("U0OPS1", "trial gigadb"))
        .contains("ROLES_DISAGREE", "footer: alt is production", "ledger: upstream is production");
    assertThat(VOTING.typed("U0OPS1", "when trial gigadb")).contains("Not now (ROLES_DISAGREE)");
    assertThat(VOTING.typed("U0OPS1", "status gigadb"))
        .contains(":red_circle:", "footer: alt is production", "ledger: upstream is production");
    settle("U0OPS1");
    settle("U0OPS2");
    assertThat(VOTING.typed("U0OPS1", "status gigadb")).doesNotContain(":red_circle:");
    assertThat(VOTING.typed("U0OPS1", "trial gigadb")).contains("Planning");
  }

  @Test
  @Tag("D4.10")
  void while_stories_differ_nothing_is_written_and_a_settled_run_goes_on() {
    RunId run = TRACK.start("trial");
    WITNESS.willSay("alt", "upstream");
    TRACK.work();
    assertThat(TRACK.see(run).trouble().orElseThrow())
        .contains("told differently", "footer: alt is production");
    assertThat(VOTING.written()).isEmpty();
    WITNESS.willSay("upstream", "alt");
    VOTING.typed("U0OPS1", "run " + run + " retry");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
  }

  @Test
  void before_anybody_has_said_who_is_production_nothing_begins() {
    TRACK.change("delete from role_held where environment = 'staging'");
    assertThat(VOTING.typed("U0OPS1", "trial gigadb"))
        .contains("NOT_ADOPTED", "/ops roles gigadb settle --production <site> --reason");
  }

  @Test
  void nothing_begins_on_one_voice_where_there_are_two() {
    WITNESS.willBeSilent();
    assertThat(VOTING.typed("U0OPS1", "trial gigadb"))
        .contains("UNKNOWN_FACT", "its page does not load");
    assertThat(VOTING.typed("U0OPS1", "when trial gigadb")).contains(":grey_question: ");
  }

  @Test
  @Tag("D4.8")
  void a_silence_that_passes_within_five_minutes_ends_no_run() {
    RunId run = silenced();
    TRACK.workAfter(Duration.ofMinutes(4));
    assertThat(TRACK.step(run, "first").state()).isEqualTo(StepState.WAITING);
    assertThat(VOTING.written()).isEmpty();
    WITNESS.willSay("upstream", "alt");
    TRACK.workAfter(Duration.ofSeconds(15));
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
  }

  @Test
  void a_silence_that_lasts_holds_the_run_and_a_retry_waits_anew() {
    RunId run = silenced();
    TRACK.workAfter(Duration.ofMinutes(5));
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(TRACK.see(run).trouble().orElseThrow())
        .contains("for 5 minutes, I cannot tell who is production in staging");
    assertThat(VOTING.written()).isEmpty();
    VOTING.typed("U0OPS1", "run " + run + " retry");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.RUNNING);
  }

  @Test
  void each_silence_has_five_minutes_of_its_own() {
    RunId run = silenced();
    TRACK.workAfter(Duration.ofMinutes(4));
    TRACK.neighbour().will(TestNeighbour.Mood.REFUSES);
    WITNESS.willSay("upstream", "alt");
    TRACK.workAfter(Duration.ofSeconds(15));
    assertThat(TRACK.step(run, "first").tries()).isEqualTo(2);
    WITNESS.willBeSilent();
    TRACK.workAfter(Duration.ofMinutes(1));
    TRACK.workAfter(Duration.ofMinutes(4));
    assertThat(TRACK.step(run, "first").state()).isEqualTo(StepState.WAITING);
  }

  @Test
  void what_tidies_up_needs_no_truth() {
    RunId run = silenced();
    VOTING.typed("U0OPS1", "run " + run + " abort");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.CANCELLED);
  }

  /** Begun, and then one of the two says nothing more. */
  private static RunId silenced() {
    RunId run = TRACK.start("trial");
    WITNESS.willBeSilent();
    TRACK.work();
    assertThat(TRACK.step(run, "first").state()).isEqualTo(StepState.WAITING);
    return run;
  }

  private static void settle(String user) {
    VOTING.typed(user, "roles gigadb settle --production alt --reason \"I have looked\"");
  }
}
