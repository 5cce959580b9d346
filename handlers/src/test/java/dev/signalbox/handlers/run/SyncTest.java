package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** People look at the schedules of both sides, pause those of the standby, and resume them. */
class SyncTest {
  private final Belfry belfry = new Belfry(Region.thatAsks());

  @AfterEach
  void close() {
    belfry.close();
  }

  @Test
  void the_table_says_of_every_schedule_what_is_wanted_what_is_and_when_it_runs_next() {
    assertThat(sync("sync gigadb"))
        .contains("Schedules of GigaDB: all is as the roles demand")
        .contains("upstream", "(production)", "alt", "(standby)")
        .contains(
            "is on, has to be on", "next Fri 18:05", "is off, has to be off", "Asia/Hong_Kong")
        .contains("#Ansible: Refresh the materialized view of the database every day");
    assertThat(sync("sync gigadb status")).contains("Schedules of GigaDB: all is as");
  }

  @Test
  @Tag("D1.5")
  void pitfall_D1_5_a_reset_that_runs_on_production_is_shouted_with_its_cure() {
    belfry.muddle();
    assertThat(sync("sync gigadb"))
        .contains("Schedules of GigaDB: something does harm", "red_circle")
        .contains("Never on production: it replaces the database", "/ops sync resume gigadb");
  }

  @Test
  void a_host_that_is_away_is_said_to_be_and_nothing_is_guessed_of_it() {
    belfry.keeper.silences("alt");
    assertThat(sync("sync gigadb"))
        .contains("is not seen, has to be on", "reading the crontab of sydney-ssm: planted");
  }

  @Test
  void a_pause_has_a_plan_that_somebody_else_approves_and_a_resume_ends_it() {
    run("sync pause gigadb");
    assertThat(belfry.on("alt")).containsExactly("views");
    assertThat(sync("sync gigadb")).contains("not all is as the roles demand");
    run("sync resume gigadb");
    belfry.assertInOrder();
  }

  @Test
  void whoever_types_it_the_other_way_round_is_told_the_command() {
    assertThat(sync("sync gigadb pause")).contains("NOT_UNDERSTOOD", "/ops sync pause gigadb");
  }

  @Test
  void whoever_names_an_estate_that_is_not_there_is_told_so() {
    assertThat(sync("sync gigadbb")).contains("NO_SUCH_ESTATE");
  }

  private void run(String command) {
    belfry.region.track.workAfter(Duration.ofMinutes(1));
    int orders = belfry.keeper.orders.size();
    assertThat(sync(command)).doesNotContain("NOT_");
    belfry.region.track.work();
    assertThat(belfry.keeper.orders).hasSize(orders);
    belfry.region.voting.send("U0OPS2", "approved", Map.of("typed", "gigadb"));
    belfry.region.track.work();
  }

  private String sync(String typed) {
    return belfry.region.voting.typed("U0OPS1", typed);
  }
}
