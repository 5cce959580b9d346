package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.upload.PlantedFiles;
import dev.signalbox.integrations.chat.SharedFiles.Got;
import dev.signalbox.integrations.chat.SharedFiles.Wanted;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A file that a person gives: fetched after the answer, and kept whole. */
@Tag("queries")
class UploadTest {
  private final Cloakroom room = new Cloakroom();

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void a_command_without_its_file_opens_a_form_that_takes_one() {
    assertThat(room.voting.typed("U0OPS1", "trial gigadb"))
        .contains("Upload[label=Label[name=file");
  }

  @Test
  void a_file_cannot_be_typed() {
    assertThat(room.voting.typed("U0OPS1", "trial gigadb " + Cloakroom.KEPT.id()))
        .contains("a file cannot be typed")
        .contains("`/ops trial gigadb` opens a form");
    assertThat(room.voting.typed("U0OPS1", "plan trial gigadb"))
        .contains("`/ops trial gigadb` opens a form");
  }

  @Test
  void a_form_is_closed_at_once_and_its_run_begins_when_the_file_has_come() {
    assertThat(Cloakroom.said(room.submitted("F1", "start")))
        .contains("Planning")
        .contains("my-users.json (24 B, " + Cloakroom.KEPT.id().substring(14, 22) + ")")
        .contains("please do that yourself");
    assertThat(room.track.the(PlantedFiles.class).lastWanted())
        .isEqualTo(new Wanted(List.of("json", "csv"), 8_000_000));
    room.track.work();
    assertThat(room.voting.written()).containsExactly("read " + Cloakroom.KEPT);
    assertThat(room.uploads().text(Cloakroom.KEPT)).contains(Cloakroom.WORDS);
    assertThat(room.track.the(Runs.class).newest(1).getFirst().title())
        .startsWith("Read my-users.json (24 B, ");
  }

  @Test
  @Tag("D2.20")
  void its_words_are_in_no_other_table() {
    Cloakroom.said(room.submitted("F1", "start"));
    room.track.work();
    assertThat(room.track.texts("select subject from ledger_row where subject like '%AKIA%'"))
        .isEmpty();
    assertThat(room.track.texts("select blocks from letter where blocks like '%AKIA%'")).isEmpty();
  }

  @Test
  void whoever_wants_to_see_the_plan_first_sees_it() {
    assertThat(Cloakroom.said(room.submitted("F1", "plan"))).contains("Read my-users.json (24 B, ");
    assertThat(room.track.the(Runs.class).newest(1)).isEmpty();
  }

  @Test
  void what_is_wrong_with_a_file_is_told_and_nothing_begins() {
    room.plant("F2", new Got.NoText("users.json"));
    assertThat(Cloakroom.said(room.submitted("F2", "start")))
        .contains("users.json is no text in UTF-8");
    assertThat(Cloakroom.said(room.submitted("F3", "start")))
        .contains("Slack shows me no such file");
    assertThat(room.track.the(Runs.class).newest(1)).isEmpty();
  }

  @Test
  void a_mention_with_the_file_does_the_same() {
    assertThat(Cloakroom.said(room.mentioned("F1"))).contains("Planning");
    room.track.work();
    assertThat(room.voting.written()).containsExactly("read " + Cloakroom.KEPT);
  }

  @Test
  void of_several_files_none_is_taken() {
    assertThat(room.mentioned("F1", "F2").toString())
        .contains("2 files are attached, and one is taken");
  }

  @Test
  void without_a_file_a_mention_is_told_that_something_is_missing() {
    assertThat(room.mentioned().toString()).contains("a mention cannot open a form");
  }
}
