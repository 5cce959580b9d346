package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workers are killed for good while a run passes its point of no return and is stopped there. */
class StopCrashTest {
  private static final Map<String, Set<Line>> PLACES =
      Map.of(
          "run-commit", EnumSet.allOf(Line.class),
          "enough", EnumSet.complementOf(EnumSet.of(Line.FINISHED)),
          "last", EnumSet.allOf(Line.class));

  @Test
  void killed_after_any_line_what_is_left_is_left_once_and_nothing_goes_back(@TempDir Path folder)
      throws IOException, InterruptedException, SQLException {
    try (Killer killer = new Killer(folder, Trial.STOPS)) {
      for (var place : PLACES.entrySet()) {
        for (Line line : place.getValue()) {
          killer.beginAndKillAt(line, place.getKey());
        }
      }
      killer.finish();
      int kills = PLACES.values().stream().mapToInt(Set::size).sum();
      assertThat(killer.kills()).isEqualTo(kills);
      assertThat(killer.written)
          .hasSize(kills * 3)
          .allSatisfy((_, times) -> assertThat(times).isEqualTo(1));
      assertThat(killer.written.keySet()).noneMatch(it -> it.contains("/undo:"));
      everyRunWasStopped(killer, kills);
      everythingIsLeftOnce(killer, kills);
    }
  }

  private static void everyRunWasStopped(Killer killer, int kills) throws SQLException {
    assertThat(killer.texts("select outcome from run")).hasSize(kills).containsOnly("stopped");
    for (String kind : List.of("RUN_COMMITTED", "RUN_ABORTED", "RUN_ENDED")) {
      assertThat(killer.texts("select subject from ledger_row where kind = '" + kind + "'"))
          .as(kind)
          .hasSize(kills)
          .doesNotHaveDuplicates();
    }
  }

  private static void everythingIsLeftOnce(Killer killer, int kills) throws SQLException {
    for (String left : List.of("enough", "second")) {
      assertThat(killer.texts("select id from ask where step = '" + left + "'")).hasSize(kills);
    }
    assertThat(killer.texts("select id from ask")).hasSize(kills * 2);
    assertThat(killer.texts("select letter_key from letter where letter_key like '%/0/ask'"))
        .hasSize(kills * 2);
    assertThat(
            killer.texts("select task_instance from scheduled_tasks where task_name = 'follow-up'"))
        .hasSize(kills * 2);
  }
}
