package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.handlers.run.Registrar.Mood;
import dev.signalbox.handlers.truth.Patrol;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Live traffic moves to the other side and back, whatever breaks on the way. */
class SwapTest {
  private static final String LIVE = "gigadb.org";
  private static final String ALT = "alt-live.gigadb.host";

  private final Region region = new Region();
  private final String upstream = region.leads(LIVE);
  private final String alt = region.leads(ALT);

  @AfterEach
  void close() {
    region.close();
  }

  @Test
  @Tag("D1.10")
  @Tag("D1.11")
  void every_record_trades_its_address_the_harmless_zone_first_each_zone_at_once() {
    RunId run = swapped();
    assertThat(region.registrar.orders).containsExactly("gigadb.host 5", "gigadb.org 4");
    assertThat(region.track.step(run, "swap").outputs())
        .contains("\"production\":\"alt\"", "\"standby\":\"upstream\"", "\"records\":\"9\"");
    assertTraded();
  }

  @Test
  void what_was_seen_before_it_is_no_story_against_it_afterwards() {
    region.track.the(Patrol.class).freshen(region.estate(), "live");
    RunId run = swapped();
    assertThat(region.voting.typed("U0OPS1", "why " + run)).doesNotContain("ROLES_DISAGREE");
    assertThat(region.voting.typed("U0OPS1", "roles gigadb"))
        .contains("production of live is alt", "records: alt is production");
  }

  @Test
  void it_is_taken_back_to_the_saved_addresses() {
    RunId run = swapped();
    region.voting.press("U0TECH", "go-back");
    region.track.work();
    region.settle();
    assertThat(region.track.see(run).state()).isEqualTo(RunState.DONE);
    assertAsBefore();
  }

  @Test
  @Tag("D1.10")
  void what_the_second_zone_refuses_is_held_half_done_and_finished_by_people() {
    RunId run = half();
    region.voting.typed("U0OPS1", "run " + run + " retry");
    region.track.work();
    region.settle();
    assertThat(region.registrar.orders)
        .containsExactly("gigadb.host 5", "gigadb.org 4", "gigadb.org 4");
    assertTraded();
  }

  @Test
  @Tag("D1.10")
  void what_is_half_done_can_be_put_back() {
    RunId run = half();
    region.voting.clicked("U0OPS1", "run.put-back", run);
    region.track.work();
    region.settle();
    assertThat(region.leads(ALT)).isEqualTo(alt);
    assertAsBefore();
  }

  @Test
  void an_order_that_nobody_answers_is_looked_for_and_not_given_twice() {
    region.registrar.will(Mood.SAYS_NOTHING_AND_ACTS);
    swapped();
    assertThat(region.registrar.orders).containsExactly("gigadb.host 5", "gigadb.org 4");
    assertTraded();
  }

  @Test
  void an_order_that_was_lost_is_given_again() {
    region.registrar.will(Mood.SAYS_NOTHING_AND_DOES_NOT);
    swapped();
    assertThat(region.registrar.orders)
        .containsExactly("gigadb.host 5", "gigadb.host 5", "gigadb.org 4");
    assertTraded();
  }

  @Test
  void who_dies_between_the_zones_is_followed_by_who_moves_the_second() {
    region.registrar.will(Mood.FINE, Mood.KILLS_BEFORE);
    RunId run = region.track.start("trial");
    assertThatThrownBy(region.track::work).isInstanceOf(TestNeighbour.Killed.class);
    region.settle();
    region.settle();
    assertThat(region.track.see(run).state()).isEqualTo(RunState.WAITING);
    assertTraded();
  }

  @Test
  void who_dies_after_the_last_zone_has_moved_everything_once() {
    region.registrar.will(Mood.FINE, Mood.KILLS_AFTER);
    region.track.start("trial");
    assertThatThrownBy(region.track::work).isInstanceOf(TestNeighbour.Killed.class);
    region.settle();
    region.settle();
    assertThat(region.registrar.orders).containsExactly("gigadb.host 5", "gigadb.org 4");
    assertTraded();
  }

  @Test
  @Tag("D1.13")
  void a_record_that_somebody_leads_elsewhere_stops_it_before_anything_moves() {
    region.somebodyLeads("files.gigadb.org", "192.0.2.99");
    RunId run = region.swapping();
    assertThat(region.track.see(run).outcome()).contains("refused");
    assertThat(region.registrar.orders).isEmpty();
    assertThat(region.leads(LIVE)).isEqualTo(upstream);
  }

  private RunId swapped() {
    RunId run = region.swapping();
    region.settle();
    region.track.workAfter(Duration.ofSeconds(5));
    assertThat(region.track.see(run).state()).isEqualTo(RunState.WAITING);
    return run;
  }

  private RunId half() {
    region.registrar.will(Mood.FINE, Mood.REFUSES);
    RunId run = region.swapping();
    assertThat(region.track.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(region.leads(ALT)).isEqualTo(upstream);
    assertThat(region.leads(LIVE)).isEqualTo(upstream);
    return run;
  }

  private void assertTraded() {
    assertThat(region.leads(LIVE)).isEqualTo(alt);
    assertThat(region.leads(ALT)).isEqualTo(upstream);
    assertThat(region.production()).isEqualTo("alt");
  }

  private void assertAsBefore() {
    assertThat(region.leads(LIVE)).isEqualTo(upstream);
    assertThat(region.leads(ALT)).isEqualTo(alt);
    assertThat(region.production()).isEqualTo("upstream");
  }
}
