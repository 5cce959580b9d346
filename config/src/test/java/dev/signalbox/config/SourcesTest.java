package dev.signalbox.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.yaml.Complaint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourcesTest {
  @Test
  void an_empty_folder_lacks_three_things(@TempDir Path folder) {
    assertThat(Sources.in(folder).complaints())
        .extracting(Complaint::toString)
        .containsExactly(
            "people.yml:1:1: there is no file 'people.yml' to read here",
            "estates:1:1: there is no folder 'estates' to read here",
            "runbooks:1:1: there is no folder 'runbooks' to read here");
  }

  @Test
  void files_are_read_in_order_and_other_endings_are_told(@TempDir Path folder) throws IOException {
    write(folder.resolve("people.yml"), "team: T0BOX");
    write(folder.resolve("estates/b.yml"), "estate: b");
    write(folder.resolve("estates/a.yml"), "estate: a");
    write(folder.resolve("estates/c.yaml"), "estate: c");
    write(folder.resolve("runbooks/README.md"), "# Words");
    Sources sources = Sources.in(folder);
    assertThat(sources.texts().keySet())
        .containsExactly("people.yml", "estates/a.yml", "estates/b.yml");
    assertThat(sources.text("estates/a.yml")).contains("estate: a");
    assertThat(sources.complaints())
        .extracting(Complaint::toString)
        .containsExactly("estates/c.yaml:1:1: only *.yml is read; call it estates/c.yml");
  }

  @Test
  void bytes_that_are_no_text_are_one_complaint(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve("people.yml"), new byte[] {(byte) 0xc3, 0x28});
    assertThat(Sources.in(folder).complaints())
        .extracting(Complaint::toString)
        .contains("people.yml:1:1: this is not text in UTF-8");
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
