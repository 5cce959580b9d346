package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.install.Installation;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was seen at a neighbour is known for a minute, and for what destroys not even that long. */
class FactAgeTest {
  private static final Track TRACK = Track.with(Map.of("trial.witness", "planted"));
  private static final Voting VOTING = new Voting(TRACK);
  private static final PlantedWitness WITNESS = TRACK.the(PlantedWitness.class);
  private static final String STAGING =
      Trial.RUNBOOK.replace("steps:\n", "environment: staging\nsteps:\n");
  private static final String RAZE =
      Trial.HEAD.replace("steps:\n", "environment: staging\nsteps:\n")
          + """
            - id: razed
              do: run.raze
              with: { what: the shed }
          """;

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void both_agree() {
    VOTING.forget();
    Changed.adopt(TRACK);
    WITNESS.saw("upstream", "alt", true);
    procedure(STAGING);
  }

  @Test
  void what_was_seen_within_a_minute_is_known() {
    after(60);
    assertThat(VOTING.typed("U0OPS1", "trial gigadb")).contains("Planning");
  }

  @Test
  void what_is_older_is_looked_at_before_anything_begins() {
    after(61);
    assertThat(VOTING.typed("U0OPS1", "trial gigadb")).contains("Planning");
    TRACK.work();
    assertThat(newest()).startsWith("done");
  }

  @Test
  void what_cannot_be_seen_anew_is_silence_and_nothing_begins_on_it() {
    WITNESS.saw("upstream", "alt", false);
    after(61);
    assertThat(VOTING.typed("U0OPS1", "trial gigadb")).contains("Planning");
    TRACK.work();
    assertThat(newest())
        .contains("refused", "UNKNOWN_FACT", "footer: silent, what it saw is 61 s old");
    assertThat(VOTING.typed("U0OPS1", "when trial gigadb"))
        .contains(":grey_question: ", "after 60 s I do not rely on it");
  }

  @Test
  void what_differs_and_is_old_is_silence_too() {
    WITNESS.saw("alt", "upstream", false);
    after(61);
    VOTING.typed("U0OPS1", "trial gigadb");
    TRACK.work();
    assertThat(newest()).contains("refused", "UNKNOWN_FACT");
  }

  @Test
  void a_run_does_not_wait_for_what_only_somebody_has_to_look_at() {
    RunId run = TRACK.start("trial");
    after(61);
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
  }

  @Test
  void a_run_waits_until_it_is_seen_anew() {
    WITNESS.saw("upstream", "alt", false);
    RunId run = TRACK.start("trial");
    after(61);
    TRACK.work();
    assertThat(TRACK.step(run, "first").state()).isEqualTo(StepState.WAITING);
    WITNESS.saw("upstream", "alt", true);
    TRACK.workAfter(Duration.ofSeconds(15));
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
  }

  @Test
  void why_and_when_say_where_a_fact_is_from_and_when_it_was_seen() {
    String seen = "Moment[at=" + TRACK.clock.instant() + "]";
    RunId run = TRACK.start("trial");
    after(12);
    String now = "Moment[at=" + TRACK.clock.instant() + "]";
    assertThat(VOTING.typed("U0OPS1", "when trial gigadb"))
        .contains(
            "Truth by footer: ]", "Plain[text=seen ], " + seen, "own database, read ], " + now);
    assertThat(VOTING.typed("U0OPS1", "why " + run)).contains("Plain[text=seen ], " + seen);
    assertThat(VOTING.typed("U0OPS1", "roles gigadb")).contains("Plain[text=, seen ], " + seen);
  }

  @Test
  void before_what_destroys_everybody_looks_anew() {
    procedure(RAZE);
    RunId run = TRACK.start("trial");
    after(45);
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(VOTING.written()).containsExactly("no more the shed");
  }

  @Test
  void what_was_seen_before_does_not_do_for_what_destroys() {
    WITNESS.saw("upstream", "alt", false);
    procedure(RAZE);
    RunId run = TRACK.start("trial");
    after(5);
    TRACK.work();
    assertThat(TRACK.step(run, "razed").state()).isEqualTo(StepState.WAITING);
    assertThat(TRACK.step(run, "razed").note())
        .contains("what it saw is 5 s old, and what cannot be taken back needs a new look");
    assertThat(VOTING.written()).isEmpty();
    WITNESS.saw("upstream", "alt", true);
    TRACK.workAfter(Duration.ofSeconds(15));
    assertThat(VOTING.written()).containsExactly("no more the shed");
  }

  /** How it came out. */
  private static String newest() {
    return TRACK
        .texts(
            "select coalesce(outcome, '') || ' ' || coalesce(trouble, '') from run"
                + " order by started_at desc, id desc limit 1")
        .getFirst();
  }

  private static void after(int seconds) {
    TRACK.clock.tick(Duration.ofSeconds(seconds));
  }

  private static void procedure(String runbook) {
    Installation installation = TRACK.the(Installation.class);
    installation.replace(Trial.configuration(runbook, installation.shapes()));
  }
}
