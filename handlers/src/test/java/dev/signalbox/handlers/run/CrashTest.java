package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Workers are killed for good, after each line of a step's life, on the database that is default.
 */
class CrashTest {
  private static final String BACK = "undo:painted@16";
  private static final List<String> STEPS = List.of("second", BACK, "last");

  @Test
  @Tag("D4.1")
  void killed_after_any_line_a_run_goes_on_and_nothing_happens_twice(@TempDir Path folder)
      throws IOException, InterruptedException, SQLException {
    try (Killer killer = new Killer(folder, Trial.THERE_AND_BACK)) {
      for (String step : STEPS) {
        for (Line line : Line.values()) {
          killer.beginAndKillAt(line, step);
        }
      }
      killer.finish();
      int kills = STEPS.size() * Line.values().length;
      assertThat(killer.kills()).isEqualTo(kills);
      everythingHappenedOnce(killer, kills);
      everyRunHasEnded(killer, kills);
    }
  }

  private static void everythingHappenedOnce(Killer killer, int kills) {
    assertThat(killer.written)
        .hasSize(kills * 5)
        .allSatisfy((_, times) -> assertThat(times).isEqualTo(1));
    assertThat(killer.said.entrySet())
        .filteredOn(it -> it.getKey().contains(BACK))
        .hasSize(kills)
        .allSatisfy(it -> assertThat(it.getValue()).as("what was there before").isEqualTo("one"));
  }

  private static void everyRunHasEnded(Killer killer, int kills) throws SQLException {
    assertThat(killer.texts("select state from run")).hasSize(kills).containsOnly("DONE");
    assertThat(killer.texts("select task_instance from scheduled_tasks where task_name = 'step'"))
        .isEmpty();
    for (String letter : List.of("card", "by-hand", "by-hand/file")) {
      assertThat(
              killer.texts(
                  "select letter_key from letter where letter_key like '%/" + letter + "'"))
          .hasSize(kills);
    }
    assertThat(killer.texts("select subject from ledger_row where kind = 'RUN_ENDED'"))
        .hasSize(kills)
        .doesNotHaveDuplicates();
  }
}
