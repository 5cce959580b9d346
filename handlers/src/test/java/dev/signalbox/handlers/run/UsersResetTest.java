package dev.signalbox.handlers.run;

import static dev.signalbox.handlers.run.UserFiles.CLEO;
import static dev.signalbox.handlers.run.UsersReloadTest.ADA;
import static dev.signalbox.handlers.run.UsersReloadTest.BOB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.handlers.run.Recorder.Mood;
import dev.signalbox.integrations.documents.Document;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Users get what they began with, and what they had is there as long as somebody may want it. */
@Tag("queries")
class UsersResetTest {
  private static final String SAFE = "prefsSafe-";
  private static final String STEPS =
      """
      - id: check
        do: users.check
        with: { file: "${file}", label: pilot }
      - id: reset
        do: users.reset
        with: { environment: prd, batch: "${steps.check.batch}" }
      """;
  private static final String BACK =
      """
      - id: later
        do: run.write
        with: { say: later }
      - do: run.give-up
      """;

  private static Ward ward(String steps, String... ids) {
    return Ward.given("pilot.json", UserFiles.users(ids), steps);
  }

  private static Document safe(Ward ward, String id) {
    return ward.there(SAFE + id).orElseThrow();
  }

  private static long generation(Ward ward, String id) {
    return safe(ward, id).revision().orElseThrow().generation();
  }

  private static boolean isReset(Ward ward, String id) {
    return !safe(ward, id).content().members().containsKey("timestampCreated");
  }

  @Test
  void safes_are_replaced_on_top_of_what_stands_there_and_keys_stay_as_they_are() {
    try (Ward ward = ward(STEPS, ADA, BOB)) {
      Optional<Document> key = ward.there(ADA);
      RunId run = ward.begun();
      assertThat(ward.trouble(run)).isEmpty();
      assertThat(ward.told(run, "reset")).contains("2 safes of prd reset");
      assertThat(isReset(ward, ADA)).isTrue();
      assertThat(generation(ward, ADA)).isEqualTo(2);
      assertThat(ward.there(ADA)).isEqualTo(key);
    }
  }

  @Test
  void who_is_not_there_is_told_and_not_brought() {
    try (Ward ward = ward(STEPS, ADA, CLEO)) {
      RunId run = ward.begun();
      assertThat(ward.told(run, "reset")).contains("1 safe of prd reset; 1 safe not there");
      assertThat(ward.there(SAFE + CLEO)).isEmpty();
    }
  }

  @Test
  @Tag("D2.2")
  void pitfall_D2_2_who_is_quicker_is_told_met_again_and_gets_back_their_newest_wishes() {
    try (Ward ward = ward(STEPS + BACK, ADA, BOB)) {
      ward.recorder.meanwhile(() -> ward.somebodyChanges(SAFE + ADA));
      RunId run = ward.begun();
      assertThat(ward.region.track.texts("select note from run_step where step = 'reset'"))
          .singleElement()
          .asString()
          .contains("1 safe changed by somebody in between, the first is prefsSafe-" + ADA);
      ward.goesOn();
      assertThat(ward.told(run, "reset")).contains("2 safes of prd reset");
      assertThat(safe(ward, ADA).whole().toString()).contains("2026-11-20T09:00:00.000Z");
    }
  }

  @Test
  void what_a_run_has_reset_it_puts_back_but_for_what_somebody_has_changed_since() {
    try (Ward ward = ward(STEPS + BACK, ADA, BOB)) {
      Document before = safe(ward, ADA);
      ward.region.track.neighbour().meanwhile(() -> ward.somebodyChanges(SAFE + BOB));
      RunId run = ward.begun();
      ward.goesOn();
      assertThat(ward.state(run)).isEqualTo(RunState.CANCELLED);
      assertThat(safe(ward, ADA).saysTheSameAs(before)).isTrue();
      assertThat(generation(ward, ADA)).isEqualTo(3);
      assertThat(isReset(ward, BOB)).isTrue();
      assertThat(generation(ward, BOB)).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @CsvSource({"KILLS_BEFORE", "KILLS_AFTER", "SAYS_NOTHING_AND_ACTS", "SAYS_NOTHING_AND_DOES_NOT"})
  void whatever_breaks_over_it_each_is_reset_once_and_put_back_once(Mood mood) {
    try (Ward ward = ward(STEPS + BACK, ADA)) {
      Document before = safe(ward, ADA);
      ward.recorder.will(mood);
      RunId run = ward.planned();
      if (mood.name().startsWith("KILLS")) {
        assertThatThrownBy(ward.region.track::work).isInstanceOf(TestNeighbour.Killed.class);
      }
      ward.goesOn();
      assertThat(ward.told(run, "reset")).contains("1 safe of prd reset");
      assertThat(safe(ward, ADA).saysTheSameAs(before)).isTrue();
      assertThat(generation(ward, ADA)).isEqualTo(3);
    }
  }

  @Test
  void safes_that_are_not_taken_are_told_and_nothing_of_it_is_said_to_be_done() {
    try (Ward ward = ward(STEPS, ADA)) {
      ward.recorder.will(Mood.FORBIDS);
      RunId run = ward.begun();
      assertThat(ward.state(run)).isEqualTo(RunState.HELD);
      assertThat(ward.trouble(run)).contains("1 safe not taken", "planted: not this one");
    }
  }
}
