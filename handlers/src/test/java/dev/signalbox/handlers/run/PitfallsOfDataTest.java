package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.commands.Commands;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of people's data while the bundled release is carried out. */
class PitfallsOfDataTest {
  private static final String BY_HAND = "[0-9]{12}\\.backup";

  private final Procedure procedure = new Procedure();
  private final Outside outside = new Outside(procedure.region);

  @AfterEach
  void close() {
    procedure.close();
  }

  @Test
  @Tag("D1.2")
  @Tag("D1.3")
  @Tag("D1.8")
  void who_validates_sees_the_data_of_today_migrated_by_the_release() {
    new Releasing(procedure).validating();
    assertThat(outside.loadedFrom("alt")).matches(Depot.SERIES + BY_HAND);
    assertThat(outside.migratedBy("alt")).isEqualTo("v4.3.5");
    assertThat(outside.rows("alt")).isEqualTo(outside.rows("upstream"));
    assertThat(resets()).hasSize(2).allMatch(it -> it.endsWith(outside.loadedFrom("alt")));
  }

  @Test
  @Tag("D1.24")
  void files_that_came_since_the_nightly_sync_are_on_the_standby_too() {
    int before = outside.files("alt");
    new Releasing(procedure).validating();
    assertThat(outside.files("alt")).isGreaterThan(before).isEqualTo(outside.files("upstream"));
  }

  @Test
  @Tag("D1.22")
  void what_was_entered_while_it_was_live_lies_in_a_backup_when_it_is_taken_back() {
    Releasing releasing = new Releasing(procedure);
    RunId run = releasing.live();
    outside.enters("alt", 100, procedure.region.track.clock.instant());
    int entered = outside.rows("alt");
    releasing.decided("revert");
    procedure.goesOn(run);
    assertThat(procedure.region.production()).isEqualTo("upstream");
    String key =
        procedure.region.track.texts("select name from backup_key order by chosen_at").getLast();
    assertThat(key).contains("alt-gigadb-website_live_");
    assertThat(outside.rowsOfDump(key)).isEqualTo(entered);
    assertThat(outside.rows("alt")).isEqualTo(entered);
  }

  @Test
  @Tag("D1.9")
  void a_dump_that_cost_the_site_its_sessions_is_said_and_waited_for() {
    Depot depot = new Depot(procedure.region);
    RunId run = depot.begun(Depot.TAKE);
    procedure.approveAs("U0OPS1", "confirmed");
    outside.answers("18.162.0.1", 500);
    depot.over();
    assertThat(procedure.region.voting.typed("U0OPS1", "run " + run))
        .contains("the backup is whole, and upstream (live) answers 500 since")
        .contains("Stop and start its app");
    outside.answers("18.162.0.1", 200);
    procedure.region.track.workAfter(Duration.ofMinutes(1));
    depot.assertDone(run);
    assertThat(depot.bastion.begun).hasSize(1);
  }

  private List<String> resets() {
    return ((Bastion) procedure.region.track.the(Commands.class))
        .begun.stream()
            .filter(it -> it.contains("ops-databaseReset") || it.contains("data_cliapp"))
            .toList();
  }
}
