package dev.signalbox.handlers.run;

import static dev.signalbox.handlers.run.UsersReloadTest.ADA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.handlers.run.Recorder.Mood;
import dev.signalbox.integrations.documents.Document;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Users are put back once, whatever breaks in between. */
class UsersRoughTest {
  private final Ward ward = new Ward(UsersReloadTest.STEPS);
  private final Map<String, Document> before = ward.all();

  @AfterEach
  void close() {
    ward.close();
  }

  private RunId afterAWipe() {
    ward.region
        .track
        .neighbour()
        .meanwhile(() -> List.of(ADA, "prefsSafe-" + ADA).forEach(ward::forgets));
    return ward.begun();
  }

  @ParameterizedTest
  @CsvSource({"KILLS_BEFORE, FINE", "KILLS_AFTER, FINE", "FINE, KILLS_BEFORE", "FINE, KILLS_AFTER"})
  void who_dies_over_a_chunk_is_followed_by_one_who_looks_first(Mood safes, Mood keys) {
    ward.recorder.will(safes, keys);
    assertThatThrownBy(this::afterAWipe).isInstanceOf(TestNeighbour.Killed.class);
    ward.goesOn();
    assertThat(ward.all()).isEqualTo(before);
    assertThat(ward.region.track.texts("select document from users_mark where revision is null"))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Mood.class,
      names = {"SAYS_NOTHING_AND_ACTS", "SAYS_NOTHING_AND_DOES_NOT", "REFUSES"})
  void what_was_not_answered_is_looked_for_before_it_is_said_again(Mood mood) {
    ward.recorder.will(mood, Mood.FINE, mood);
    RunId run = afterAWipe();
    ward.goesOn();
    assertThat(ward.state(run)).isEqualTo(RunState.DONE);
    assertThat(ward.told(run, "back")).contains("put back 1 key and 1 safe");
    assertThat(ward.all()).isEqualTo(before);
  }

  @Test
  void a_copy_that_nobody_else_can_keep_is_not_said_to_be_there_by_hand() {
    ward.recorder.showing(Mood.REFUSES, Mood.REFUSES, Mood.REFUSES, Mood.REFUSES);
    RunId run = ward.begun();
    ward.goesOn();
    assertThat(ward.state(run)).isEqualTo(RunState.HELD);
    assertThat(ward.region.track.see(run).ways()).isEmpty();
  }

  @Test
  void keys_that_are_not_taken_after_their_safes_were_are_half_of_it() {
    ward.recorder.will(Mood.FINE, Mood.FORBIDS);
    RunId run = afterAWipe();
    assertThat(ward.state(run)).isEqualTo(RunState.HELD);
    assertThat(ward.trouble(run)).contains("PARTIAL", "1 of 3 documents were not taken");
    ward.region.track.the(Aborting.class).abort(run, "ada");
    ward.goesOn();
    assertThat(ward.there("prefsSafe-" + ADA)).isEmpty();
    assertThat(ward.state(run)).isEqualTo(RunState.CANCELLED);
  }
}
