package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What runs by the clock, what is backed up, what is shown; by the clock, or for who asks now. */
class UpkeepReportTest {
  private final Belfry belfry = new Belfry();
  private final Gazette gazette = new Gazette(belfry.region);

  @AfterEach
  void close() {
    gazette.close();
  }

  @Test
  void nothing_is_said_of_schedules_while_they_are_as_the_roles_demand() {
    gazette.at("2026-11-20T10:00:00Z", "schedules");
    assertThat(gazette.posted("schedules")).isEmpty();
  }

  @Test
  @Tag("D1.5")
  void pitfall_D1_5_a_reset_that_stands_on_production_alarms_within_the_hour_with_its_cure() {
    belfry.muddle();
    gazette.at("2026-11-20T10:00:00Z", "schedules");
    gazette.at("2026-11-20T11:00:00Z", "schedules");
    assertThat(gazette.posted("schedules")).hasSize(1);
    assertThat(gazette.last("schedules"))
        .containsSubsequence(
            ":rotating_light:",
            "reset on upstream, which is production",
            "Never on production: it replaces the database",
            "backup on upstream: off → on",
            "/ops sync resume gigadb");
  }

  @Test
  void what_is_put_right_is_said_to_be_well_again() {
    belfry.muddle();
    gazette.at("2026-11-20T10:00:00Z", "schedules");
    belfry.somebodySwitches("upstream", "reset", false);
    belfry.somebodySwitches("upstream", "backup", true);
    belfry.somebodySwitches("alt", "reset", true);
    belfry.somebodySwitches("alt", "backup", false);
    gazette.at("2026-11-20T11:00:00Z", "schedules");
    assertThat(gazette.last("schedules")).contains("all is as the roles demand", "is well again");
  }

  @Test
  @Tag("D1.7")
  void backups_are_silent_while_the_newest_is_sound_and_red_once_it_is_too_old() {
    gazette.at("2026-11-21T00:00:00Z", "backups");
    assertThat(gazette.posted("backups")).isEmpty();
    assertThat(report("backups")).contains(Depot.SERIES, "old");
  }

  @Test
  void releases_are_shown_per_site_and_a_skew_of_the_sides_is_said() {
    belfry.region.track.change("update role_held set release = 'v4.3.3' where site = 'alt'");
    assertThat(report("skew"))
        .contains("the sides differ", "upstream (production) runs v4.3.4")
        .contains("alt (standby) runs v4.3.3", "shows v4.3.4");
  }

  @Test
  void the_daily_one_has_all_of_it_and_what_waits_for_whom() {
    belfry.begun(Belfry.STOP);
    belfry.goesOn();
    belfry.region.voting.typed("U0OPS1", "embargo raise gigadb --reason \"a big upload\"");
    assertThat(report("daily"))
        .contains("roles", "releases", "backups", "schedules", "certificates")
        .contains("production of live is upstream", "a big upload", "Well?", "waits for tech");
  }

  @Test
  void whoever_asks_reads_one_now_and_nothing_is_posted() {
    assertThat(report("truth")).contains("GigaDB, truth", "production of live is upstream");
    assertThat(gazette.posted("truth")).isEmpty();
  }

  @Test
  void who_names_none_that_there_is_hears_which_there_are() {
    assertThat(report("nonsense"))
        .contains(
            "NOT_UNDERSTOOD",
            "no report 'nonsense'",
            "truth, schedules, jobs, backups, doctor, skew, daily, weekly");
    assertThat(belfry.region.voting.typed("U0OPS1", "report"))
        .contains("a report's name and an estate are needed");
    assertThat(belfry.region.voting.typed("U0OPS1", "report daily nowhere"))
        .contains("NO_SUCH_ESTATE");
  }

  private String report(String name) {
    return belfry.region.voting.typed("U0OPS1", "report %s gigadb".formatted(name));
  }
}
