package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A guard is taken out of each family of pitfalls, and the world is really broken then. */
class PlantedPitfallsTest {
  private static final String FAILOVER =
      Trial.LIVE
          + """
            - id: fence
              do: site.fence
              with: { site: "${production}" }
            - id: swap
              do: traffic.swap
            - do: run.commit
          finally:
            - id: match
              do: schedule.match
          """;
  private static final String RELOAD =
      Loading.find("${production}") + Loading.load("${standby}", "found");

  @Test
  @Tag("D1.5")
  void where_nobody_matches_schedules_the_nightly_reset_stands_on_production_after_a_swap() {
    try (Belfry belfry = new Belfry()) {
      belfry.swapped();
      assertThat(belfry.on("alt")).doesNotContain("reset");
    }
    try (Belfry belfry = new Belfry(Region.planted("idle-match"))) {
      belfry.swapped();
      assertThat(belfry.region.production()).isEqualTo("alt");
      assertThat(belfry.on("alt")).contains("reset");
    }
  }

  @Test
  @Tag("D1.31")
  void where_nobody_is_fenced_the_old_production_wipes_itself_as_soon_as_it_is_back() {
    try (Belfry belfry = new Belfry()) {
      returned(belfry);
      assertThat(belfry.on("upstream")).isEmpty();
    }
    try (Belfry belfry = new Belfry(Region.planted("paper-fence"))) {
      returned(belfry);
      assertThat(belfry.on("upstream")).contains("reset");
    }
  }

  /** It was out of reach while the other side took over. */
  private static void returned(Belfry belfry) {
    belfry.keeper.silences("upstream");
    belfry.begun(FAILOVER);
    belfry.goesOn();
    belfry.keeper.wakes("upstream");
    belfry.region.track.workLong(2);
    assertThat(belfry.region.production()).isEqualTo("alt");
  }

  @Test
  @Tag("D1.6")
  void where_the_name_of_one_project_is_written_out_the_standby_gets_its_own_old_data_back() {
    try (Depot depot = new Depot()) {
      assertThat(reloaded(depot)).contains("upstream-alt-gigadb-website_live_");
    }
    try (Depot depot = new Depot(Region.planted("first-projects-find"))) {
      assertThat(reloaded(depot)).startsWith(Depot.SERIES);
    }
  }

  /** Which backup the standby holds, once the other project is production. */
  private static String reloaded(Depot depot) {
    depot.region.swap();
    RunId run = depot.begun(RELOAD);
    depot.allOver();
    depot.assertDone(run);
    return new Outside(depot.region).loadedFrom("upstream");
  }

  @Test
  @Tag("D1.10")
  void where_a_zone_is_not_changed_at_once_its_names_lead_to_both_sides() {
    try (Region region = new Region()) {
      assertThat(broken(region)).isEqualTo("18.162.0.1 18.162.0.3");
    }
    try (Region region = new Region()) {
      region.registrar.oneByOne();
      assertThat(broken(region)).isEqualTo("13.236.0.1 18.162.0.3");
    }
  }

  /** Where the names of the public zone lead when its keeper breaks off. */
  private static String broken(Region region) {
    region.registrar.will(Registrar.Mood.FINE, Registrar.Mood.REFUSES);
    RunId run = region.swapping();
    assertThat(region.track.see(run).state()).isEqualTo(RunState.HELD);
    return region.leads("gigadb.org") + " " + region.leads("files.gigadb.org");
  }

  @Test
  @Tag("D1.29")
  void where_nobody_is_asked_live_traffic_moves_without_a_yes() {
    try (Region region = Region.thatAsks()) {
      region.swapping();
      assertThat(region.registrar.orders).isEmpty();
      region.voting.send("U0OPS1", "approved", Map.of("typed", "gigadb"));
      region.track.work();
      assertThat(region.registrar.orders).isEmpty();
    }
    try (Region region = new Region()) {
      region.swapping();
      assertThat(region.registrar.orders).containsExactly("gigadb.host 5", "gigadb.org 4");
    }
  }

  @Test
  @Tag("D1.1")
  void where_nobody_dresses_the_standby_visitors_of_production_meet_a_wrong_certificate() {
    try (Dock dock = new Dock()) {
      dock.region.swap();
      assertThat(dock.region.leads("gigadb.org")).isEqualTo("13.236.0.1");
      assertThat(dock.certificate("gigadb.org")).contains("ANOTHER_NAME");
    }
    Wardrobes wardrobes = new Wardrobes();
    try (Dock dock = wardrobes.dock) {
      dock.over(dock.begun(Wardrobes.DEPLOY));
      wardrobes.dressed();
      dock.region.swap();
      assertThat(dock.region.leads("gigadb.org")).isEqualTo("13.236.0.1");
      assertThat(dock.certificate("gigadb.org")).isEqualTo("holds");
    }
  }

  @Test
  void where_nothing_always_holds_production_gets_what_nobody_has_tried_on_the_standby() {
    try (Dock dock = new Dock()) {
      dock.begun(Dock.to("${production}", "v4.3.5"));
      dock.over();
      assertThat(dock.page("https://gigadb.org/")).doesNotContain("v4.3.5");
    }
    try (Dock dock = new Dock(Region.planted("careless"))) {
      dock.begun(Dock.to("${production}", "v4.3.5"));
      dock.over();
      assertThat(dock.page("https://gigadb.org/")).contains("v4.3.5");
    }
  }
}
