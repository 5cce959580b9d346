package dev.signalbox.config.starter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.shape.Shapes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StarterTest {
  @Test
  void what_it_writes_lints_clean(@TempDir Path folder) {
    Path mine = folder.resolve("my/own");
    assertThat(Starter.write(mine))
        .isEqualTo(
            new Starter.Result.Written(
                List.of(
                    mine.resolve("people.yml"),
                    mine.resolve("estates/shop.yml"),
                    mine.resolve("runbooks/front-door.yml"))));
    assertThat(Configuration.read(mine, Shapes.planned()))
        .isInstanceOfSatisfying(
            Reading.Good.class,
            good ->
                assertThat(good.configuration().runbooks().sequencedValues())
                    .singleElement()
                    .satisfies(runbook -> assertThat(runbook.steps()).hasSize(3)));
  }

  @Test
  void nothing_is_written_over_and_the_file_in_the_way_is_named(@TempDir Path folder)
      throws IOException {
    Path mine = folder.resolve("people.yml");
    Files.writeString(mine, "team: T0MINE");
    assertThat(Starter.write(folder))
        .isEqualTo(
            new Starter.Result.Refused(
                "I did not write anything, because %s is there already. Name another folder."
                    .formatted(mine)));
    assertThat(mine).hasContent("team: T0MINE");
    assertThat(folder.resolve("estates")).doesNotExist();
  }

  @Test
  void a_link_that_leads_nowhere_is_in_the_way_too(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("estates"));
    Files.createSymbolicLink(folder.resolve("estates/shop.yml"), folder.resolve("elsewhere.yml"));
    assertThat(Starter.write(folder)).isInstanceOf(Starter.Result.Refused.class);
    assertThat(folder.resolve("elsewhere.yml")).doesNotExist();
  }

  @Test
  void a_folder_that_cannot_be_made_is_told_with_the_next_move(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(Starter.write(file))
        .isInstanceOfSatisfying(
            Starter.Result.Refused.class,
            refused ->
                assertThat(refused.sentence()).endsWith("Name a folder that you may write to."));
  }
}
