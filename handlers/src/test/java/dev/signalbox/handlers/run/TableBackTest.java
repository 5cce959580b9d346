package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The role table says again what it said, where it still says what the run made it say. */
class TableBackTest {
  private static final String AND_BACK =
      TablePublishTest.PUBLISH
          + """
            - id: verdict
              do: decision.ask
              with: { groups: [tech], question: "Stay?", options: [stay, go-back], limit: 1d, on-limit: hold }
              stay: continue
              go-back: undo
          """;

  private final ReadingRoom room = new ReadingRoom();
  private final String before = room.text();

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void taken_back_it_says_to_the_letter_what_it_said_before() {
    room.makeStale();
    String stale = room.text();
    RunId run = room.begun(AND_BACK);
    assertThat(room.text()).isEqualTo(before);
    room.region.voting.press("U0TECH", "go-back");
    room.region.track.work();
    room.assertDone(run);
    assertThat(room.text()).isEqualTo(stale);
  }

  @Test
  void taken_back_it_leaves_alone_what_a_colleague_has_written_since() {
    room.makeStale();
    RunId run = room.begun(AND_BACK);
    room.edit(it -> it.replace("v4.3.4 | OK", "v4.3.4 | slow"));
    room.edit(it -> it.replace("current production", "resting"));
    String theirs = room.text();
    room.region.voting.press("U0TECH", "go-back");
    room.region.track.work();
    room.assertHeld(run, "somebody has changed these rows since, so I leave them alone");
    assertThat(room.text()).isEqualTo(theirs);
  }

  @Test
  void taken_back_it_leaves_in_place_what_a_colleague_has_written_elsewhere_since() {
    room.makeStale();
    String stale = room.text();
    RunId run = room.begun(AND_BACK);
    room.edit(it -> it.replace("Ask Signalbox.", "Ask Ada."));
    room.region.voting.press("U0TECH", "go-back");
    room.region.track.work();
    room.assertDone(run);
    assertThat(room.text()).isEqualTo(stale.replace("Ask Signalbox.", "Ask Ada."));
  }

  @Test
  void what_it_found_as_it_should_be_it_does_not_take_back() {
    RunId run = room.begun(AND_BACK);
    room.region.voting.press("U0TECH", "go-back");
    room.region.track.work();
    room.assertDone(run);
    assertThat(room.scrivener.edits).isEmpty();
    assertThat(room.text()).isEqualTo(before);
  }

  @Test
  void people_are_told_which_rows_of_which_file_to_write_and_what() {
    room.begun(AND_BACK);
    assertThat(room.region.voting.typed("U0OPS1", "plan trial gigadb --by-hand"))
        .contains(
            "in docs/sop/DEPLOYING_TO_PRODUCTION.md of gigascience/gigadb-website on develop, under"
                + " 'Role table'",
            "gigadb-website (now current production) and alt-gigadb-website (now hot stand-by)",
            "commit with [skip ci]");
  }
}
