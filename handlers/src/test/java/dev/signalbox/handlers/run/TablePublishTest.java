package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.handlers.run.Scrivener.Mood;
import dev.signalbox.integrations.sandbox.Mischance;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The role table says what is true, is written once, and nobody's edit is lost over it. */
class TablePublishTest {
  static final String PUBLISH = Trial.LIVE + "  - id: table\n    do: table.publish\n";
  private static final String SWAP =
      Trial.LIVE
          + """
            - id: swap
              do: traffic.swap
          finally:
            - id: table
              do: table.publish
          """;
  private static final String IN_THE_END =
      Trial.LIVE
          + """
            - do: run.write
              with: { say: one }
            - id: verdict
              do: decision.ask
              with: { groups: [tech], question: "Stay?", options: [stay, go-back], limit: 1d, on-limit: hold }
              stay: continue
              go-back: undo
          finally:
            - id: table
              do: table.publish
          """;

  private final ReadingRoom room = new ReadingRoom();
  private final String before = room.text();

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void after_a_swap_the_table_says_so() {
    RunId run = room.begun(SWAP);
    room.over();
    room.assertDone(run);
    assertThat(room.text())
        .isEqualTo(
            before
                .replace(
                    "| upstream | ap-east-1 | current production | v4.3.4 | OK |",
                    "| upstream | ap-east-1 | hot stand-by | v4.3.4 | OK |")
                .replace(
                    "| alt | ap-southeast-2 | hot stand-by | v0337-alt-upstream-beta | OK |",
                    "| alt | ap-southeast-2 | current production | v0337-alt-upstream-beta | has"
                        + " no certificate that holds |"));
  }

  @Test
  void run_twice_it_commits_once() {
    room.makeStale();
    RunId run = room.begun(PUBLISH);
    room.assertDone(run);
    room.region.track.clock.tick(Duration.ofMinutes(2));
    RunId again = room.begun(PUBLISH);
    room.assertDone(again);
    assertThat(room.scrivener.edits).hasSize(1);
    assertThat(room.text()).isEqualTo(before);
    assertThat(String.valueOf(room.region.track.step(again, "table").outputs()))
        .contains(room.file(room.table().file()).orElseThrow().link());
  }

  /** D1.21: a commit to develop without it deploys staging anew, on both sides, amid a release. */
  @Test
  @Tag("D1.21")
  void its_commit_skips_the_pipelines_and_names_its_run_and_nothing_that_people_wrote() {
    room.makeStale();
    RunId run = room.begun(PUBLISH);
    assertThat(room.scrivener.edits)
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.message())
                    .isEqualTo(
                        "Role table: live of gigadb is told as it is now, by Signalbox run %s [skip ci]"
                            .formatted(run)));
  }

  @Test
  void what_a_colleague_writes_meanwhile_is_kept_and_judged_again() {
    room.makeStale();
    room.scrivener.meanwhile(() -> room.edit(it -> it.replace("Ask Signalbox.", "Ask Ada.")));
    RunId run = room.begun(PUBLISH);
    room.assertDone(run);
    assertThat(room.text()).isEqualTo(before.replace("Ask Signalbox.", "Ask Ada."));
    assertThat(room.scrivener.edits).hasSize(2);
  }

  @Test
  void who_finds_that_a_colleague_was_faster_commits_nothing_more() {
    room.makeStale();
    room.scrivener.meanwhile(() -> room.edit(_ -> before));
    room.assertDone(room.begun(PUBLISH));
    assertThat(room.text()).isEqualTo(before);
  }

  @Test
  void a_commit_that_nobody_answers_is_looked_for_and_not_made_twice() {
    room.makeStale();
    room.scrivener.will(Mood.SAYS_NOTHING_AND_ACTS);
    RunId run = room.begun(PUBLISH);
    room.over();
    room.assertDone(run);
    assertThat(room.scrivener.edits).hasSize(1);
  }

  @Test
  void a_commit_that_was_lost_is_made_again() {
    room.makeStale();
    room.scrivener.will(Mood.SAYS_NOTHING_AND_DOES_NOT);
    RunId run = room.begun(PUBLISH);
    room.over();
    room.assertDone(run);
    assertThat(room.text()).isEqualTo(before);
    assertThat(room.scrivener.edits).hasSize(2);
  }

  @Test
  void who_dies_after_the_commit_is_followed_by_no_second_one() {
    room.makeStale();
    room.scrivener.will(Mood.KILLS_AFTER);
    assertThatThrownBy(() -> room.begun(PUBLISH)).isInstanceOf(TestNeighbour.Killed.class);
    room.over();
    assertThat(room.scrivener.edits).hasSize(1);
    assertThat(room.region.track.texts("select state from run")).containsExactly("DONE");
  }

  @Test
  void where_it_is_told_differently_who_is_production_nothing_is_written() {
    room.makeStale();
    RunId run = room.begun(IN_THE_END);
    room.region.track.change("update role_held set role = 'THIRD' where site = 'upstream'");
    room.region.track.change("update role_held set role = 'PRODUCTION' where site = 'alt'");
    room.region.track.change("update role_held set role = 'STANDBY' where role = 'THIRD'");
    room.region.voting.press("U0TECH", "stay");
    room.region.track.workLong(5);
    room.assertHeld(run, "who is production in live is told differently");
    assertThat(room.scrivener.edits).isEmpty();
  }

  @Test
  void where_no_site_can_be_reached_nobody_says_that_all_are_gone() {
    room.makeStale();
    room.region.goesWrong("probes", Mischance.NOTHING, 999);
    RunId run = room.begun(PUBLISH);
    room.region.track.workLong(5);
    room.assertHeld(run, "none of its sites can be reached from here");
    assertThat(room.scrivener.edits).isEmpty();
  }

  @Test
  void a_table_that_is_gone_is_not_made_up() {
    room.edit(it -> it.replace("## Role table", "## Who is who"));
    RunId run = room.begun(PUBLISH);
    room.assertHeld(run, "there is no heading 'Role table': put it back");
    assertThat(room.scrivener.edits).isEmpty();
  }

  @Test
  void a_keeper_that_says_no_holds_the_run_and_is_not_asked_again_and_again() {
    room.makeStale();
    room.scrivener.will(Mood.REFUSES);
    room.assertHeld(room.begun(PUBLISH), "planted");
    assertThat(room.scrivener.edits).hasSize(1);
  }

  @Test
  void a_plan_shows_each_row_before_and_after() {
    room.makeStale();
    room.begun(PUBLISH);
    room.makeStale();
    assertThat(room.region.voting.typed("U0OPS1", "plan trial gigadb"))
        .contains("gigadb-website: role hot stand-by → current production, version v4.3.3 → v4.3.4")
        .contains("alt-gigadb-website: role stays hot stand-by");
  }
}
