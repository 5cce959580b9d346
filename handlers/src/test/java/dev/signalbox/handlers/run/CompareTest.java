package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.commands.Standing;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two databases are compared on their own hosts, and a difference is news, not a failure. */
class CompareTest {
  private static final String STEP =
      """
        - id: same-data
          do: database.compare
          with: { site: "${standby}", to: "${production}" }
      """;

  private final Depot depot = new Depot();

  @AfterEach
  void close() {
    depot.close();
  }

  @Test
  void a_stale_standby_is_told_of() {
    RunId run = depot.begun(Trial.LIVE + STEP);
    depot.over();
    depot.assertDone(run);
    assertThat(depot.told(run, "same-data"))
        .contains("DIFFERENT in 23 tables, alt is behind upstream", "and 18 more")
        .contains("author: alt 15672 rows, upstream 15678 rows");
  }

  @Test
  void one_that_was_just_loaded_is_the_same() {
    RunId run = depot.begun(Depot.TAKE + Loading.load("${standby}", "backup") + STEP.indent(0));
    depot.allOver();
    depot.over();
    depot.assertDone(run);
    assertThat(depot.told(run, "same-data")).contains("same: 23 tables, newest change 2026-11-");
  }

  @Test
  void no_host_is_asked_anything_while_people_plan() {
    depot.install(Trial.LIVE + STEP);
    assertThat(depot.region.voting.typed("U0OPS1", "plan trial gigadb"))
        .contains("compare the data of");
    assertThat(depot.bastion.begun).isEmpty();
  }

  @Test
  void what_was_cut_off_is_no_census() {
    depot.bastion.ends(
        new Standing.Finished(0, "file 9 2026-11-20T08:43:00Z\ntables 23", Duration.ZERO));
    RunId run = depot.begun(Trial.LIVE + STEP);
    depot.over();
    depot.assertHeld(run, "printed what means nothing: 'file 9");
  }
}
