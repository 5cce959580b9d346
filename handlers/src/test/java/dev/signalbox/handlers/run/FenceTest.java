package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.handlers.run.Timekeeper.Mood;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A site that must not be used is marked at once, whatever its host says, and does nothing more.
 */
class FenceTest {
  private static final String FENCE =
      Trial.LIVE
          + """
            - id: fence
              do: site.fence
              with: { site: "${production}" }
          """;
  private static final String VERDICT =
      FENCE
          + """
            - id: verdict
              do: decision.ask
              with: { groups: [tech], question: "Well?", options: [stay, go-back], limit: 1d, on-limit: hold }
              stay: continue
              go-back: undo
          """;
  private static final String FAILOVER =
      FENCE
          + """
            - id: swap
              do: traffic.swap
            - do: run.commit
          finally:
            - id: match
              do: schedule.match
          """;
  private static final String SWAP = Trial.LIVE + "  - id: swap\n    do: traffic.swap\n";

  private final Belfry belfry = new Belfry();

  @AfterEach
  void close() {
    belfry.close();
  }

  @Test
  void it_is_marked_and_nothing_runs_there_any_more() {
    RunId run = belfry.begun(VERDICT);
    belfry.assertState(run, RunState.WAITING);
    assertThat(fenced()).containsExactly("upstream");
    assertThat(belfry.on("upstream")).isEmpty();
    assertThat(belfry.on("alt")).containsExactly("reset", "files", "views");
  }

  @Test
  @Tag("D1.31")
  void a_failover_goes_on_although_the_host_of_production_is_out_of_reach() {
    belfry.keeper.silences("upstream");
    RunId run = failedOver();
    assertThat(fenced()).containsExactly("upstream");
    assertThat(belfry.region.production()).isEqualTo("alt");
    belfry.assertState(run, RunState.FINISHING);
    assertThat(belfry.on("alt")).containsExactly("backup", "views");
  }

  @Test
  @Tag("D1.31")
  void an_old_production_that_comes_back_neither_backs_up_nor_loads_anything() {
    belfry.keeper.silences("upstream");
    RunId run = failedOver();
    belfry.region.track.workLong(24 * 6);
    belfry.keeper.wakes("upstream");
    belfry.region.track.workLong(2);
    belfry.assertState(run, RunState.DONE);
    assertThat(belfry.on("upstream")).isEmpty();
    assertThat(belfry.orders()).noneMatch(it -> it.matches("upstream .* on"));
  }

  @Test
  void whoever_matches_schedules_later_leaves_them_off_there() {
    failedOver();
    belfry.somebodySwitches("upstream", "reset", true);
    belfry.assertState(belfry.begun(Belfry.MATCH), RunState.WAITING);
    assertThat(belfry.on("upstream")).isEmpty();
  }

  @Test
  void live_traffic_is_not_led_back_to_it() {
    failedOver();
    belfry.install(SWAP);
    belfry.region.swapping();
    assertThat(belfry.region.production()).isEqualTo("alt");
    assertThat(newest()).contains("upstream is fenced", "/ops fence lift gigadb upstream");
  }

  @Test
  @Tag("queries")
  void undo_takes_the_mark_away_and_what_ran_before_runs_again() {
    RunId run = belfry.begun(VERDICT);
    belfry.answers("go-back");
    belfry.assertState(run, RunState.DONE);
    assertThat(fenced()).isEmpty();
    assertThat(belfry.on("upstream")).containsExactly("backup", "views");
  }

  @Test
  void undo_takes_the_mark_away_where_the_host_is_silent_by_then() {
    RunId run = belfry.begun(VERDICT);
    belfry.keeper.silences("upstream");
    belfry.answers("go-back");
    belfry.assertState(run, RunState.DONE);
    assertThat(fenced()).isEmpty();
  }

  @Test
  void undo_leaves_the_mark_of_another_run() {
    failedOver();
    belfry.begun(VERDICT.replace("${production}", "${standby}"));
    belfry.answers("go-back");
    assertThat(fenced()).containsExactly("upstream");
  }

  @Test
  void who_dies_half_way_is_followed_by_who_switches_off_the_rest() {
    belfry.keeper.will(Mood.FINE, Mood.KILLS_BEFORE);
    belfry.install(VERDICT);
    RunId run = belfry.region.track.start("trial");
    assertThatThrownBy(belfry.region.track::work).isInstanceOf(TestNeighbour.Killed.class);
    belfry.goesOn();
    belfry.assertState(run, RunState.WAITING);
    assertThat(belfry.on("upstream")).isEmpty();
    assertThat(belfry.region.track.texts("select kind from ledger_row where kind = 'SITE_FENCED'"))
        .hasSize(1);
  }

  @Test
  void everybody_sees_it_and_who_holds_a_key_lifts_it() {
    failedOver();
    assertThat(typed("U0CURATOR", "status gigadb"))
        .contains("look at fence", "• fence: fenced since ");
    assertThat(typed("U0CURATOR", "fence show gigadb")).contains("upstream of live");
    assertThat(typed("U0TECH", "fence lift gigadb upstream")).contains("NOT_IN_GROUP");
    assertThat(typed("U0OPS1", "fence lift gigadb upstream")).contains("/ops sync resume gigadb");
    assertThat(typed("U0OPS1", "fence lift gigadb upstream")).contains("no such site is fenced");
    assertThat(typed("U0OPS1", "fence melt gigadb")).contains("not 'melt'");
    belfry.begun(Belfry.MATCH);
    assertThat(belfry.on("upstream")).containsExactly("reset", "files", "views");
  }

  private RunId failedOver() {
    RunId run = belfry.begun(FAILOVER);
    belfry.goesOn();
    belfry.region.track.workAfter(Duration.ofMinutes(2));
    return run;
  }

  private String newest() {
    return belfry
        .region
        .track
        .texts("select coalesce(trouble, '') || coalesce(outcome, '') from run order by started_at")
        .getLast();
  }

  private String typed(String user, String text) {
    return belfry.region.voting.typed(user, text);
  }

  private List<String> fenced() {
    return belfry.region.track.texts("select site from fence");
  }
}
