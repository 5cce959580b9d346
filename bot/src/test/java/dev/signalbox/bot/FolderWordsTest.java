package dev.signalbox.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWordsTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
  private final Host host = new Host(Map.of(), out, out);

  @Test
  void the_bundled_files_lint_clean_and_wait_for_nothing() {
    Path bundled = Path.of(System.getProperty("signalbox.home", "..")).resolve("config");
    assertThat(host.obey(new Word.Lint(bundled, true))).isZero();
    assertThat(told()).contains("nothing wrong: 3 estates").doesNotContain(" waits for ");
  }

  @Test
  void what_init_writes_lints_clean_and_is_never_written_over(@TempDir Path folder) {
    Path fresh = folder.resolve("ours");
    assertThat(host.obey(new Word.Init(fresh))).isZero();
    assertThat(host.obey(new Word.Lint(fresh, false))).isZero();
    assertThat(host.obey(new Word.Init(fresh))).isEqualTo(Host.TROUBLE);
  }

  @Test
  void a_mistake_is_told_with_its_file_line_and_column_and_exit_one(@TempDir Path folder)
      throws IOException {
    host.obey(new Word.Init(folder));
    Path people = folder.resolve("people.yml");
    Files.writeString(people, Files.readString(people) + "\nchanels: {}\n");
    assertThat(host.obey(new Word.Lint(folder, false))).isEqualTo(Host.TROUBLE);
    assertThat(told()).containsPattern("/people\\.yml:\\d+:1: .*did you mean 'channels'");
  }

  @Test
  void a_folder_that_is_not_there_is_no_stack_trace(@TempDir Path folder) {
    assertThat(host.obey(new Word.Lint(folder.resolve("nowhere"), false))).isEqualTo(Host.TROUBLE);
    assertThat(told()).startsWith("there is no folder");
  }

  private String told() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
