package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.handlers.run.Interruptions.Crash;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A run posts how long each of its steps took: once, and people's time apart. */
class ScoreRunTest {
  private static final String SCORED =
      Trial.HEAD
          + """
            - id: first
              do: run.write
              with: { say: one }
            - id: good
              do: approval.ask
              with: { groups: [tech], say: "Is it good?", limit: 1d, on-limit: hold }
              rejected: []
            - id: score
              do: rehearsal.score
              with: { say: "It went well.", minutes: 3 }
            - id: after
              do: run.write
              with: { say: "${steps.score.minutes} minutes" }
          """;

  private final Track track = Track.with(Map.of("trial.model", "here"));
  private final Voting voting = new Voting(track);

  @AfterEach
  void close() {
    track.close();
  }

  @Test
  void what_people_took_to_answer_is_told_apart_from_what_we_took() {
    RunId run = scored();
    assertThat(track.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(scores(run))
        .singleElement()
        .asString()
        .contains("It went well.", "• first: 7 s", "• good: 0 s, stood 5 h 0 min for people")
        .contains("worked 7 s, stood 5 h 0 min for people, 3 min 0 s expected");
    assertThat(voting.written()).contains("1 minutes");
  }

  @Test
  void it_stands_where_the_people_of_the_estate_listen() {
    RunId run = scored();
    assertThat(track.texts("select channel from letter where letter_key = ?", key(run)))
        .containsExactly("C0OPS");
  }

  @ParameterizedTest
  @EnumSource(Line.class)
  void whoever_dies_over_it_is_followed_by_one_who_does_not_post_it_again(Line line) {
    RunId run = voting.asking(SCORED);
    voting.press("U0TECH", "approved");
    track
        .the(Interruptions.class)
        .plan(
            new Fault.Passed(line, StepRow.id(run.value(), "score")),
            () -> {
              throw new Crash();
            });
    assertThatThrownBy(track::work).isInstanceOf(Crash.class);
    track.workAfter(Duration.ofMinutes(1));
    assertThat(track.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(scores(run)).hasSize(1);
  }

  private RunId scored() {
    track.neighbour().meanwhile(() -> track.clock.tick(Duration.ofSeconds(7)));
    RunId run = voting.asking(SCORED);
    track.clock.tick(Duration.ofHours(5));
    voting.press("U0TECH", "approved");
    track.work();
    return run;
  }

  private List<String> scores(RunId run) {
    return track.texts("select blocks from letter where letter_key = ?", key(run));
  }

  private static String key(RunId run) {
    return "run/%s/score/told/score".formatted(run);
  }
}
