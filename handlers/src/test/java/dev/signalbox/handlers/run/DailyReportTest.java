package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.ledger.Sealer;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The report of every day tells all of an estate, and what has drifted from what was said once. */
class DailyReportTest {
  private final Dock dock = new Dock();
  private final Gazette gazette = new Gazette(dock.region);

  @AfterEach
  void close() {
    gazette.close();
  }

  @Test
  void each_thing_that_is_well_is_a_line() {
    assertThat(report())
        .contains("text=roles", "text=releases", "text=backups", "text=certificates")
        .contains("text=records", "text=variables", "text=zone files")
        .contains("as they were said to be", "nobody is waited for");
  }

  @Test
  void variables_that_are_not_as_the_role_wants_them_are_told_with_both() {
    dock.somebodySets("alt", "HOME_URL", "live", "https://gigadb.org");
    assertThat(report())
        .contains("look at releases, variables", "alt (live)", "in the project's settings")
        .contains("HOME_URL https://gigadb.org → http://alt-live.gigadb.host");
  }

  @Test
  void records_that_somebody_moved_are_told_and_so_is_the_file_that_has_them_otherwise() {
    dock.region.track.clock.tick(Duration.ofMinutes(2));
    dock.region.track.start("zones-export", Map.of("zone", "gigadb.org"));
    dock.region.track.work();
    assertThat(report()).doesNotContain("zones export");
    dock.region.somebodyLeads("files.gigadb.org", "192.0.2.99");
    dock.region.settle();
    assertThat(report())
        .contains("records, zone files", "/ops zones export gigadb")
        .contains("changed files.gigadb.org. a: 300 18.162.0.3 → 300 192.0.2.99");
  }

  @Test
  void of_what_a_run_has_its_hands_on_nobody_says_that_it_is_wrong() {
    RunId run = dock.begun(Belfry.STOP);
    dock.somebodySets("alt", "HOME_URL", "live", "https://gigadb.org");
    assertThat(report())
        .contains("run %s is at it: not as they were said to be".formatted(run))
        .doesNotContain("look at releases, variables", "HOME_URL");
  }

  @Test
  void what_waits_for_people_leads_to_where_they_answer() {
    dock.begun(Belfry.STOP);
    dock.region.voting.post();
    assertThat(report())
        .contains("waits for tech", "Answer it", "https://there/C0OPS/1732093322.000200");
  }

  @Test
  void the_newest_seal_of_the_ledger_goes_out_with_it() {
    dock.region.voting.typed("U0OPS1", "embargo raise gigadb --reason \"a big upload\"");
    Sealer sealer = dock.region.track.the(Sealer.class);
    sealer.seal();
    assertThat(sealer.newest().seq()).isPositive();
    assertThat(report()).contains("newest seal", sealer.newest().toString());
  }

  private String report() {
    return dock.region.voting.typed("U0OPS1", "report daily gigadb");
  }
}
