package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.run.TestNeighbour.Mood;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Our time and people's are told apart. */
class SpentTest {
  private static final Track TRACK = new Track();
  private static final Voting VOTING = new Voting(TRACK);
  private static final String ASKING =
      Trial.HEAD
          + """
            - id: first
              do: run.write
              with: { say: one }
            - id: yes
              do: approval.ask
              with: { groups: [tech], say: "Go on?", limit: 1d, on-limit: hold }
              rejected: []
            - id: second
              do: run.write
              with: { say: two }
          """;

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void nothing_is_under_way() {
    VOTING.forget();
  }

  @Test
  void a_run_that_nobody_was_asked_about_has_only_worked() {
    RunId run = TRACK.start("trial");
    TRACK.clock.tick(Duration.ofSeconds(12));
    TRACK.work();
    assertThat(TRACK.see(run).times().spent().says()).isEqualTo("worked 12 s");
  }

  @Test
  void while_it_waits_for_an_answer_the_time_is_peoples() {
    RunId run = VOTING.asking(ASKING);
    TRACK.clock.tick(Duration.ofHours(5));
    assertThat(TRACK.see(run).times().spent().people()).isEqualTo(Duration.ofHours(5));
    VOTING.press("U0TECH", "approved");
    TRACK.neighbour().meanwhile(() -> TRACK.clock.tick(Duration.ofSeconds(7)));
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
    TRACK.clock.tick(Duration.ofDays(3));
    assertThat(TRACK.see(run).times().spent())
        .isEqualTo(new Spent(Duration.ofSeconds(7), Duration.ofHours(5)));
    assertThat(VOTING.typed("U0OPS1", "run " + run)).contains("worked 7 s, stood 5 h for people");
  }

  @Test
  void what_is_held_stands_for_people_each_time_anew() {
    TRACK.neighbour().will(Mood.REFUSES, Mood.REFUSES, Mood.REFUSES, Mood.REFUSES);
    RunId run = TRACK.start("trial");
    TRACK.workLong(4);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.HELD);
    Duration worked = TRACK.see(run).times().spent().machine();
    TRACK.clock.tick(Duration.ofMinutes(20));
    TRACK.the(Retrying.class).retry(run, "ada");
    TRACK.work();
    assertThat(TRACK.see(run).times().spent()).isEqualTo(new Spent(worked, Duration.ofMinutes(20)));
  }

  @Test
  void the_card_says_in_a_sentence_how_far_it_reaches() {
    RunId run = TRACK.start("trial");
    assertThat(VOTING.typed("U0OPS1", "run " + run)).contains("On GigaDB: 3 steps that only add.");
  }
}
