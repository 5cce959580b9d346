package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.run.FickleWorkspace.Seen;
import dev.signalbox.handlers.run.Interruptions.Crash;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a run announces is said once in each channel, whoever dies over it. */
class AnnounceTest {
  private static final Duration STEP = Duration.ofSeconds(5);
  private static final String TOLD =
      Trial.HEAD
          + """
            - id: told
              do: announce
              with: { announcement: live, values: { release: "v4.3.5 <!channel>" } }
          """;
  private static final String TOLD_AND_LINKED =
      TOLD
          + """
            - id: after
              do: run.write
              with: { say: "see ${steps.told.link}" }
          """;
  private static final String ENDS =
      Trial.HEAD
          + """
            - id: first
              do: run.write
              with: { say: one }
            - id: good
              do: approval.ask
              with: { groups: [tech], say: "Is it good?", limit: 1d, on-limit: hold }
              rejected: []
            - id: second
              do: run.write
              with: { say: two }
          finally:
            - id: ended
              do: announce.outcome
              with: { announcement: closed, texts: { done: "Kept ${steps.second.mark}.", good.rejected: "It was not good.", otherwise: "It was stopped." } }
          """;

  private final FickleWorkspace slack = new FickleWorkspace();
  private final Track track =
      Track.with(Map.of("trial.model", "here"), slack, new SimpleMeterRegistry());
  private final Voting voting = new Voting(track);

  @AfterEach
  void close() {
    track.close();
  }

  @Test
  void it_stands_in_every_channel_of_the_announcement_and_later_steps_know_where() {
    RunId run = started(TOLD_AND_LINKED);
    pass(Duration.ofSeconds(15));
    assertThat(track.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(told(run)).hasSize(2).doesNotHaveDuplicates();
    assertThat(voting.written()).singleElement().asString().startsWith("see https://there/C");
  }

  @Test
  void what_is_foreign_in_it_calls_nobody() {
    RunId run = started(TOLD);
    assertThat(words(run, "told"))
        .hasSize(2)
        .allSatisfy(it -> assertThat(it).contains("v4.3.5 &lt;!channel&gt; is live on GigaDB"));
  }

  @ParameterizedTest
  @EnumSource(Line.class)
  void whoever_dies_over_it_is_followed_by_one_who_does_not_say_it_again(Line line) {
    track
        .the(Interruptions.class)
        .plan(
            line,
            () -> {
              throw new Crash();
            });
    prepare(TOLD);
    RunId run = track.start("trial");
    assertThatThrownBy(() -> pass(Duration.ofSeconds(15))).isInstanceOf(Crash.class);
    pass(Duration.ofMinutes(1));
    assertThat(track.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(told(run)).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void a_run_does_not_wait_for_a_workspace_that_is_away_and_it_is_said_later() {
    slack.goesAway();
    RunId run = started(TOLD);
    pass(Duration.ofMinutes(1));
    assertThat(track.see(run).state()).isEqualTo(RunState.DONE);
    slack.comesBack();
    pass(Duration.ofMinutes(6));
    assertThat(told(run)).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void a_run_that_comes_to_its_end_says_so() {
    RunId run = started(ENDS);
    voting.press("U0TECH", "approved");
    assertThat(ended(run)).contains("Kept mark of second.");
  }

  @Test
  void an_end_with_words_of_its_own_is_told_in_these() {
    RunId run = started(ENDS);
    voting.press("U0TECH", "rejected");
    assertThat(ended(run)).contains("It was not good.");
    assertThat(track.see(run).outcome()).contains("good.rejected");
  }

  @Test
  void every_other_end_is_told_as_the_runbook_says_of_all_the_rest() {
    RunId run = started(ENDS);
    track.the(Aborting.class).abort(run, "ada");
    assertThat(ended(run)).contains("It was stopped.");
    assertThat(track.see(run).outcome()).contains("aborted");
  }

  @Test
  void people_who_do_it_by_hand_read_what_to_say_and_where() {
    prepare(TOLD);
    assertThat(voting.typed("U0OPS1", "plan trial gigadb --by-hand"))
        .contains("post in #releases and #ops: v4.3.5");
  }

  private RunId started(String runbook) {
    prepare(runbook);
    RunId run = track.start("trial");
    track.work();
    return run;
  }

  private void prepare(String runbook) {
    Installation installation = track.the(Installation.class);
    installation.replace(Trial.configuration(runbook, installation.shapes()));
  }

  /** What its end is told as, once it is over. */
  private String ended(RunId run) {
    track.work();
    pass(Duration.ofMinutes(1));
    assertThat(track.see(run).state().isEnd()).isTrue();
    return words(run, "ended").getFirst();
  }

  private void pass(Duration time) {
    for (Duration passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plus(STEP)) {
      track.workAfter(STEP);
      track.kind("letters").run("workspace");
    }
  }

  /** The letters that people have seen of it. */
  private List<String> told(RunId run) {
    return slack.messages().stream()
        .map(Seen::letter)
        .filter(it -> it.startsWith("run/%s/told/told/".formatted(run)))
        .toList();
  }

  private List<String> words(RunId run, String step) {
    return track.texts(
        "select blocks from letter where letter_key like ?",
        "run/%s/%s/told/%%".formatted(run, step));
  }
}
