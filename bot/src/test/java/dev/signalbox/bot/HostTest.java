package dev.signalbox.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void production_without_its_settings_is_refused_with_two() {
    assertThat(obey(Map.of(), "start")).isEqualTo(2);
    assertThat(said())
        .contains("cannot start as production", "SIGNALBOX_CONFIG", "SLACK_BOT_TOKEN")
        .contains("SIGNALBOX_API_TOKEN", "SLACK_SIGNING_SECRET", "Nothing was started.");
  }

  @Test
  void an_unknown_word_is_answered_with_the_known_ones() {
    assertThat(obey(Map.of(), "fly")).isEqualTo(2);
    assertThat(said()).contains("'fly'", "signalbox start");
  }

  @Test
  void a_file_that_another_bot_holds_is_waited_for_and_then_named(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("held.mv.db");
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var held = channel.lock()) {
      assertThat(held.isValid()).isTrue();
      int status = obey(sandbox("jdbc:h2:file:" + folder.resolve("held")), "start");
      assertThat(status).isEqualTo(1);
      assertThat(said())
          .isEqualTo(
              "Another Signalbox holds this database: stop it first, or name another file.\n");
    }
  }

  @Test
  void a_database_that_would_lose_work_is_refused(@TempDir Path folder) {
    String url = "jdbc:h2:file:%s;WRITE_DELAY=500".formatted(folder.resolve("lossy"));
    assertThat(obey(sandbox(url), "start")).isEqualTo(1);
    assertThat(said()).contains("lose acknowledged work").hasLineCount(1);
  }

  @Test
  void a_training_answers_commands_and_stops() {
    assertThat(obey(Map.of(), "train")).isZero();
    assertThat(said()).containsPattern("Rehearsed with [1-9]\\d* commands");
  }

  private static Map<String, String> sandbox(String url) {
    return Map.of("SIGNALBOX_ENV", "sandbox", "SIGNALBOX_PORT", "0", "SIGNALBOX_DB_URL", url);
  }

  private int obey(Map<String, String> environment, String... words) {
    try (var out = new PrintStream(err, true, StandardCharsets.UTF_8)) {
      return new Host(environment, out, out).obey(Word.of(List.of(words)));
    }
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
