package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.sandbox.Mischance;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Before anything is dumped somebody looks whether there is room for it. */
@Tag("D1.30")
class DiskRoomTest {
  private static final String PREFLIGHT =
      Trial.LIVE
          + """
            - id: look
              do: release.preflight
              with: { release: v4.3.5, class: complex }
          """;

  private final Depot depot = new Depot();
  private final Vandal vandal = new Vandal(depot.region);

  @AfterEach
  void close() {
    depot.close();
  }

  @Test
  void no_release_begins_while_a_disk_of_either_bastion_is_full() {
    fills("sydney-ssm/", 85);
    assertRefused("/ of sydney-ssm is 85 % full; make room there");
  }

  @Test
  void no_release_begins_while_nobody_can_look() {
    depot.region.goesWrong("disks", Mischance.NOTHING, 99);
    assertRefused("looking how full the disks of hk-ssm are");
  }

  @Test
  void a_release_begins_while_there_is_room() {
    fills("hk-ssm/", 84);
    depot.assertDone(depot.begun(PREFLIGHT));
  }

  @Test
  void no_dump_begins_on_a_full_disk_and_it_begins_once_there_is_room() {
    fills("hk-ssm/", 85);
    RunId run = depot.begun(Depot.TAKE);
    depot.assertHeld(run, "/ of hk-ssm is 85 % full, so no dump was begun; make room there");
    assertThat(depot.bastion.begun).isEmpty();
    fills("hk-ssm/", 40);
    depot.region.voting.typed("U0OPS1", "run " + run + " retry");
    depot.region.track.work();
    depot.over();
    depot.assertDone(run);
    depot.assertOnce();
  }

  @Test
  void a_dump_that_has_filled_the_disk_and_broke_off_is_told_as_that_and_not_as_never_begun() {
    depot.librarian.cutsOff(true);
    RunId run = depot.begun(Depot.TAKE);
    fills("hk-ssm/", 99);
    depot.over();
    depot.assertHeld(run, "does not end with 'PostgreSQL database dump complete'");
    depot.assertOnce();
  }

  @Test
  void a_disk_that_nobody_can_look_at_stops_no_dump_and_is_told() {
    depot.region.goesWrong("disks", Mischance.NOTHING, 99);
    RunId run = depot.begun(Depot.TAKE);
    assertThat(depot.region.track.step(run, "backup").toString())
        .contains(
            "whether there is room for it nobody knows: looking how full the disks of hk-ssm");
    depot.over();
    depot.assertDone(run);
    depot.assertOnce();
  }

  private void fills(String host, int full) {
    vandal.spoils("disk", host, it -> it.with("full", full));
  }

  private void assertRefused(String why) {
    RunId run = depot.begun(PREFLIGHT);
    assertThat(depot.region.track.see(run).outcome()).isEqualTo(Optional.of("refused"));
    assertThat(
            depot.region.track.texts(
                "select coalesce(trouble, '') from run where id = ?", run.value()))
        .singleElement()
        .asString()
        .contains(why);
  }
}
