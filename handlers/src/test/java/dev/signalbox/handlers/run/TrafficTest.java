package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.sandbox.Mischance;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is looked at before traffic moves, and waited for after it did. */
class TrafficTest {
  private static final String SETTLING = Trial.LIVE + "  - do: traffic.settle\n";

  private final Region region = new Region();

  @AfterEach
  void close() {
    region.close();
  }

  @Test
  @Tag("D1.11")
  void a_plan_names_every_record_before_and_after_and_the_side_that_will_be_production() {
    assertThat(region.voting.typed("U0OPS1", "plan trial gigadb"))
        .contains("gigadb.org 18.162.0.1 → 13.236.0.1", "alt-live.gigadb.host 13.236.0.1 → 18.162")
        .contains("Stay on alt?");
  }

  @Test
  void sides_that_run_different_releases_are_not_swapped() {
    region.track.change("update role_held set release = 'v4.3.5' where site = 'alt'");
    assertThat(refused())
        .contains("its sides run different releases: v4.3.4 and v4.3.5")
        .contains("refused");
  }

  @Test
  @Tag("D1.14")
  void a_side_whose_cloud_does_not_answer_gets_no_traffic() {
    region.goesWrong("addresses", Mischance.NOTHING, 99);
    assertThat(refused()).contains("refused", "looking for the address eip-gigadb");
  }

  @Test
  void names_that_lead_to_the_other_side_already_are_not_moved_there() {
    region.track.change("update role_held set role = 'THIRD' where site = 'upstream'");
    region.track.change("update role_held set role = 'PRODUCTION' where site = 'alt'");
    region.track.change("update role_held set role = 'STANDBY' where role = 'THIRD'");
    assertThat(refused()).contains("gigadb.org leads to 18.162.0.1 already");
  }

  @Test
  @Tag("D1.12")
  void names_have_settled_when_twice_the_longest_ttl_has_passed() {
    region.track.change("update role_held set since = ?", region.track.clock.instant());
    Installation installation = region.track.the(Installation.class);
    installation.replace(Trial.configuration(SETTLING, installation.shapes()));
    RunId run = region.swapping();
    region.track.workAfter(Duration.ofSeconds(599));
    assertThat(region.track.step(run, "traffic-settle").state()).isEqualTo(StepState.WAITING);
    region.track.workAfter(Duration.ofSeconds(1));
    assertThat(region.track.see(run).state()).isEqualTo(RunState.DONE);
  }

  private String refused() {
    RunId run = region.swapping();
    return region
        .track
        .texts("select outcome || ' ' || coalesce(trouble, '') from run where id = ?", run.value())
        .getFirst();
  }
}
