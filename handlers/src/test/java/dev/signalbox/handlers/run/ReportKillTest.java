package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Nodes are killed for good at the moment of a report, by whoever hears how far they have come. */
class ReportKillTest {
  private static final String CLAIMED = Deadline.CLAIMED.line("0/4 * * * * *");
  private static final String BOTH = CLAIMED + Deadline.POSTED.line("2/4 * * * * *");

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @Test
  void of_three_nodes_on_postgresql_one_dies_over_a_report_and_it_is_posted_once()
      throws IOException, SQLException {
    Map<String, Object> database = Databases.POSTGRES.fresh();
    try (Reaper reaper = new Reaper();
        Fleet fleet = new Fleet(reaper.address(), posting(database, BOTH), folder)) {
      fleet.start(3);
      fleet.ask(_ -> 0, "reports");
      String claimed = reaper.struckAt(Deadline.CLAIMED);
      String posted = reaper.struckAt(Deadline.POSTED);
      reaper.untilPosted(claimed);
      reaper.untilPostedAfter(Deadline.POSTED, posted);
      assertThat(reaper.posted)
          .containsKey(posted)
          .allSatisfy((_, times) -> assertThat(times).isOne());
      assertThat(new Reckoning(database).letters("letter_key", "report/"))
          .contains(claimed, posted)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void one_that_came_due_with_all_nodes_dead_is_posted_once_and_says_how_late_it_is()
      throws IOException, InterruptedException, SQLException {
    Map<String, Object> database = Databases.file(folder);
    Map<String, Object> anHourLater = posting(database, CLAIMED);
    anHourLater.put("trial.ahead", "PT1H");
    try (Reaper reaper = new Reaper();
        Fleet dying = new Fleet(reaper.address(), posting(database, CLAIMED), folder);
        Fleet later =
            new Fleet(
                reaper.address(), anHourLater, Files.createDirectory(folder.resolve("later")))) {
      dying.start(1);
      dying.ask(_ -> 0, "reports");
      String claimed = reaper.struckAt(Deadline.CLAIMED);
      assertThat(reaper.posted).doesNotContainKey(claimed);
      later.start(1);
      reaper.untilPosted(claimed);
      later.letGo();
      assertThat(reaper.posted).containsEntry(claimed, 1);
      assertThat(new Reckoning(database).letters("blocks", claimed))
          .singleElement()
          .asString()
          .contains("This is late: it was due", "stands for all that were due since");
    }
  }

  private static Map<String, Object> posting(Map<String, Object> database, String reports) {
    Map<String, Object> settings = new HashMap<>(database);
    settings.put("signalbox.world", "simulated");
    settings.put(PressRoom.REPORTS, reports);
    return settings;
  }
}
