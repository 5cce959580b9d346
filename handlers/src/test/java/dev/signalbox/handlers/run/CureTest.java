package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The alarm about schedules brings a button that is the command which puts them right. */
class CureTest {
  private final Belfry belfry = new Belfry(Region.thatAsks());
  private final Gazette gazette = new Gazette(belfry.region);
  private final Voting voting = belfry.region.voting;

  @AfterEach
  void close() {
    gazette.close();
  }

  @Test
  @Tag("D1.5")
  void pitfall_D1_5_one_press_starts_what_takes_the_reset_off_production() {
    belfry.muddle();
    gazette.at("2026-11-20T10:00:00Z", "schedules");
    assertThat(gazette.last("schedules")).contains("Put it right", "watch.cure");
    assertThat(voting.cured("U0OPS1", "gigadb")).contains("Planning");
    belfry.region.track.work();
    assertThat(belfry.orders()).isEmpty();
    assertThat(voting.send("U0OPS1", "approved", Map.of("typed", "gigadb")))
        .contains("OWN_REQUEST");
    voting.send("U0OPS2", "approved", Map.of("typed", "gigadb"));
    belfry.region.track.workAfter(Duration.ofSeconds(1));
    belfry.assertInOrder();
  }

  @Test
  void whoever_may_not_type_it_hears_the_same_when_they_press_it() {
    belfry.muddle();
    for (String user : new String[] {"U0CURATOR", "U0DEV", "U0GUEST"}) {
      String typed = voting.typed(user, "sync resume gigadb");
      assertThat(voting.cured(user, "gigadb")).isEqualTo(typed).doesNotContain("Planning");
    }
    assertThat(belfry.region.track.texts("select id from run")).isEmpty();
  }

  @Test
  void it_starts_nothing_but_the_cure_of_an_estate_that_one_may_see() {
    assertThat(voting.cured("U0OPS1", "nowhere")).contains("NOTHING_BEHIND_IT");
    assertThat(voting.cured("U0OPS1", "gigadb --break-glass")).contains("NOTHING_BEHIND_IT");
  }

  @Test
  void the_report_of_the_day_brings_it_too_and_none_does_while_all_is_well() {
    assertThat(report("schedules") + report("daily")).doesNotContain("watch.cure");
    belfry.muddle();
    assertThat(report("schedules")).contains("watch.cure");
    assertThat(report("daily")).contains("watch.cure");
  }

  private String report(String name) {
    return voting.typed("U0OPS1", "report %s gigadb".formatted(name));
  }
}
