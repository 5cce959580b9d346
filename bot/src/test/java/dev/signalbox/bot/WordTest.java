package dev.signalbox.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.bot.settings.Mode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTest {
  @Test
  void without_a_word_the_bot_starts() {
    assertThat(Word.of(List.of())).isEqualTo(new Word.Start(Mode.PRODUCTION, Beginning.AT_ONCE));
  }

  @Test
  void the_run_command_means_the_sandbox_unless_told() {
    assertThat(Word.of(List.of("start", "--unless-told=sandbox")))
        .isEqualTo(new Word.Start(Mode.SANDBOX, Beginning.AT_ONCE));
  }

  @Test
  void a_start_may_be_meant_to_stand() {
    assertThat(Word.of(List.of("start", "--stopped")))
        .isEqualTo(new Word.Start(Mode.PRODUCTION, Beginning.STOPPED));
  }

  @Test
  void doctor_is_meant_for_the_world_that_a_start_would_be() {
    assertThat(Word.of(List.of("doctor"))).isEqualTo(new Word.Doctor(Mode.PRODUCTION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stat",
        "start now",
        "--unless-told=production",
        "train hard",
        "doctor who",
        "start --stop",
        "doctor --stopped"
      })
  void what_is_not_understood_is_said_with_what_is(String words) {
    assertThat(Word.of(List.of(words.split(" ")))).isInstanceOf(Word.Unclear.class);
  }
}
