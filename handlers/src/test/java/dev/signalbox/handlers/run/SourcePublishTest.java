package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.run.Scrivener.Mood;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A file is committed once, and taken back where nobody has changed it since. */
class SourcePublishTest {
  private static final String PATH = "ops/zones/gigadb.org.txt";
  private static final String OLD = "gigadb.org.\t300\tin\ta\t192.0.2.1\r\n";
  private static final String PUBLISH =
      Trial.LIVE
          + """
            - id: export
              do: zone.export
              with: { zone: gigadb.org }
            - id: publish
              do: source.publish
              with: { file: "${steps.export.file}", path: "${steps.export.path}", say: Records }
            - id: verdict
              do: decision.ask
              with: { groups: [tech], question: "Stay?", options: [stay, go-back], limit: 1d, on-limit: hold }
              stay: continue
              go-back: undo
          """;

  private final ReadingRoom room = new ReadingRoom();

  @AfterEach
  void close() {
    room.close();
  }

  private void goBack() {
    room.region.voting.press("U0TECH", "go-back");
    room.region.track.work();
  }

  @Test
  void taken_back_it_says_to_the_letter_what_it_said_before() {
    room.edit(PATH, _ -> OLD);
    RunId run = room.begun(PUBLISH);
    assertThat(room.text(PATH)).contains("18.162.0.1");
    goBack();
    room.assertDone(run);
    assertThat(room.text(PATH)).isEqualTo(OLD);
    assertThat(room.scrivener.edits.getLast().message())
        .isEqualTo("%s as it was before, by Signalbox run %s [skip ci]".formatted(PATH, run));
  }

  @Test
  void what_a_colleague_has_written_since_is_left_alone() {
    room.edit(PATH, _ -> OLD);
    RunId run = room.begun(PUBLISH);
    room.edit(PATH, it -> it + "; mine\n");
    goBack();
    room.assertHeld(run, "somebody has changed it since, so I leave it alone");
    assertThat(room.text(PATH)).contains("18.162.0.1").endsWith("; mine\n");
  }

  @Test
  void a_file_that_was_not_there_before_is_deleted_by_people() {
    RunId run = room.begun(PUBLISH);
    goBack();
    room.assertHeld(run, "there was no such file before, and I delete none");
  }

  @Test
  void a_file_that_said_so_already_is_not_taken_back() {
    RunId run = room.begun(PUBLISH);
    room.region.voting.press("U0TECH", "stay");
    room.region.track.work();
    room.assertDone(run);
    room.region.track.clock.tick(Duration.ofMinutes(2));
    RunId again = room.begun(PUBLISH);
    String now = room.text(PATH);
    goBack();
    room.assertDone(again);
    assertThat(room.text(PATH)).isEqualTo(now);
    assertThat(room.scrivener.edits).hasSize(1);
  }

  @Test
  void a_commit_that_was_lost_is_made_again() {
    room.scrivener.will(Mood.SAYS_NOTHING_AND_DOES_NOT);
    room.begun(PUBLISH);
    room.over();
    assertThat(room.text(PATH)).contains("18.162.0.1");
    assertThat(room.scrivener.edits).hasSize(2);
  }

  @Test
  void who_finds_that_somebody_was_faster_reads_it_again() {
    room.edit(PATH, _ -> OLD);
    room.scrivener.meanwhile(() -> room.edit(PATH, _ -> "other\n"));
    room.begun(PUBLISH);
    assertThat(room.text(PATH)).contains("18.162.0.1");
    assertThat(room.scrivener.edits).hasSize(2);
  }

  @Test
  void a_plan_says_which_words_go_where_and_why() {
    room.begun(PUBLISH);
    assertThat(room.region.voting.typed("U0OPS1", "plan trial gigadb"))
        .contains(PATH + " of gigascience/gigadb-website on develop becomes gigadb.org.txt@")
        .containsPattern("gigadb.org.txt@[0-9a-f]{24}: Records");
  }
}
