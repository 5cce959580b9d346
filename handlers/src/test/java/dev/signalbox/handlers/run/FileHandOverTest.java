package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.file.Files;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.run.Interruptions.Crash;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file goes to one person, once, and to no channel. */
class FileHandOverTest {
  private static final Duration STEP = Duration.ofSeconds(5);
  private static final String HANDS =
      """
      runbook: trial
      title: Hand ${file} over
      reviewed: 2026-11-20
      command: trial <estate> <file>
      inputs:
        file: { type: file }
      steps:
        - id: handed
          do: file.hand-over
          with: { file: "${file}", to: "${run.requester}" }
      """;

  private final FickleWorkspace slack = new FickleWorkspace();
  private final Track track =
      Track.with(Map.of("trial.model", "here"), slack, new SimpleMeterRegistry());

  @AfterEach
  void close() {
    track.close();
  }

  @Test
  void it_goes_to_whoever_asked_for_the_run_and_into_no_channel() {
    RunId run = started();
    pass(Duration.ofSeconds(15));
    assertThat(track.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(letters("channel", run)).isNotEmpty().allMatch(it -> it.startsWith("U0"));
    assertThat(letters("blocks", run)).anyMatch(it -> it.contains("one,two"));
  }

  @ParameterizedTest
  @EnumSource(Line.class)
  void whoever_dies_over_it_is_followed_by_one_who_does_not_send_it_again(Line line) {
    track
        .the(Interruptions.class)
        .plan(
            line,
            () -> {
              throw new Crash();
            });
    RunId run = started();
    assertThatThrownBy(() -> pass(Duration.ofSeconds(15))).isInstanceOf(Crash.class);
    pass(Duration.ofMinutes(2));
    assertThat(track.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(letters("letter_key", run)).containsOnlyOnce("run/%s/handed/handed".formatted(run));
  }

  @Test
  void a_file_that_is_gone_is_not_handed_over() {
    RunId run = started("loaded.csv@0");
    pass(Duration.ofSeconds(15));
    assertThat(track.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(letters("letter_key", run)).isEmpty();
  }

  private RunId started() {
    Token export = new Token("r1", "export", 1);
    return started(track.the(Files.class).keep(export, "loaded.csv", "one,two\n").id());
  }

  private RunId started(String file) {
    Installation installation = track.the(Installation.class);
    installation.replace(Trial.configuration(HANDS, installation.shapes()));
    return track.start("trial", Map.of("file", file));
  }

  private List<String> letters(String column, RunId run) {
    return track.texts(
        "select " + column + " from letter where letter_key like ?",
        "run/%s/handed/handed%%".formatted(run));
  }

  private void pass(Duration time) {
    for (Duration passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plus(STEP)) {
      track.workAfter(STEP);
      track.kind("letters").run("workspace");
    }
  }
}
