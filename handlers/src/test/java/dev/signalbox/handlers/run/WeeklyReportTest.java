package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a week of runs came to, in words and as a picture; by the clock, or for who asks now. */
class WeeklyReportTest {
  private final Belfry belfry = new Belfry();
  private final Gazette gazette = new Gazette(belfry.region);

  @AfterEach
  void close() {
    gazette.close();
  }

  @Test
  void it_is_posted_on_monday_with_its_picture_beside_it() {
    oneThatTechAnswersLate();
    gazette.at("2026-11-23T01:00:00Z", "weekly");
    assertThat(gazette.posted("weekly").getFirst())
        .contains("one run ended in the last seven days", "waiting for tech");
    assertThat(belfry.region.track.texts("select file_name from letter where shows is not null"))
        .containsExactly("SANDBOX-gigadb-week.png");
    assertThat(belfry.region.track.texts("select shows from letter where shows is not null"))
        .first()
        .asString()
        .contains("done 1, before 0", "waiting for tech 3");
  }

  @Test
  void whoever_asks_reads_it_now() {
    oneThatTechAnswersLate();
    assertThat(report())
        .contains("GigaDB, weekly", "1 done", "3 h waiting for tech", "gigadb-week.png");
  }

  @Test
  @Tag("queries")
  void what_holds_a_run_is_counted_under_its_name_from_then_until_it_goes_on() {
    RunId run =
        belfry.begun(
            Belfry.STOP.replace(
                "- id: stop",
                "- id: early\n"
                    + "    do: decision.ask\n"
                    + "    with: { groups: [tech], question: \"Now?\", options: [yes, later],"
                    + " limit: 1d, on-limit: hold }\n"
                    + "    yes: continue\n"
                    + "    later: undo\n"
                    + "  - id: stop"));
    belfry.region.voting.typed("U0OPS2", "embargo raise gigadb --reason \"a big upload\"");
    belfry.region.voting.press("U0TECH", "yes");
    belfry.region.track.work();
    belfry.assertHeld(run, "EMBARGO: ");
    belfry.region.track.clock.tick(Duration.ofHours(5));
    assertThat(report()).contains("5 h held by EMBARGO");
    belfry.region.voting.typed("U0OPS1", "embargo lift gigadb");
    belfry.region.voting.typed("U0OPS2", "embargo lift gigadb");
    belfry.region.voting.clicked("U0OPS1", "run.retry", run);
    belfry.region.track.work();
    belfry.region.track.clock.tick(Duration.ofHours(30));
    assertThat(report()).contains("5 h held by EMBARGO");
  }

  @Test
  void a_week_without_runs_needs_no_picture() {
    assertThat(report())
        .contains("no run ended in the last seven days")
        .doesNotContain("gigadb-week.png", "I could not draw");
  }

  @Test
  void what_nobody_has_decided_yet_is_told_once_a_week() {
    belfry.region.voting.typed("U0OPS1", "decision gigadb ask Which cloud?");
    gazette.at("2026-11-23T01:00:00Z", "weekly");
    assertThat(gazette.posted("weekly").getFirst())
        .contains("Not decided yet", ": 1, see ", "/ops decision gigadb");
  }

  private void oneThatTechAnswersLate() {
    belfry.begun(Belfry.STOP);
    belfry.region.track.clock.tick(Duration.ofHours(3));
    belfry.answers("stay");
    belfry.region.track.clock.tick(Duration.ofHours(1));
  }

  private String report() {
    return belfry.region.voting.typed("U0OPS1", "report weekly gigadb");
  }
}
