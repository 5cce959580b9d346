package dev.signalbox.config.estate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.lint.Signature;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.type.Name;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an entry says of itself in one line is not believed against what it says in another. */
final class CommandTest {
  @ParameterizedTest
  @CsvSource({
    "READ, '', '', READ",
    "ADDITIVE, '', '', ADDITIVE",
    "REVERSIBLE, '', 'undo: dump', REVERSIBLE",
    "REVERSIBLE, '', '', DESTRUCTIVE",
    "REVERSIBLE, 'touch: deploys', 'undo: dump', REVERSIBLE",
    "READ, 'touch: replaces-data', '', DESTRUCTIVE",
    "ADDITIVE, 'touch: deploys', 'undo: dump', DESTRUCTIVE",
    "DESTRUCTIVE, '', 'undo: dump', DESTRUCTIVE",
  })
  void the_gravest_of_its_lines_counts_for_the_engine_and_for_the_linter(
      String says, String touch, String undo, Effect counts) {
    Estate estate = estate("    effect: %s\n    %s\n    %s\n".formatted(says, touch, undo));
    assertThat(Bundled.in(estate.work().commands(), new CommandName("warm-cache")).effect())
        .isEqualTo(counts);
    assertThat(estate.named().entry(Name.COMMAND, "warm-cache").map(Signature::effect))
        .contains(counts);
  }

  private static Estate estate(String lines) {
    String file = "estates/gigadb.yml";
    return new EstateFile(
            Bundled.parsed(file, Bundled.text(file).replace("    effect: READ\n", lines)))
        .estate();
  }
}
