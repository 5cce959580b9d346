package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.handlers.run.Recorder.Mood;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All users of an environment are copied before something may destroy them. */
class UsersSaveTest {
  private static final String PERSON = "2f4a8c1e-6b0d-4f3a-9a57-0c1d2e3f4a5b";

  private final Ward ward =
      new Ward(
          """
          - id: saved
            do: users.save
          """);

  @AfterEach
  void close() {
    ward.close();
  }

  @Test
  @Tag("D2.1")
  void pitfall_D2_1_people_are_copied_with_their_revisions_and_nothing_that_many_share() {
    RunId run = ward.begun();
    assertThat(ward.trouble(run)).isEmpty();
    assertThat(ward.told(run, "saved"))
        .contains("3 keys and 3 safes of prd", "prd@" + run + "/saved");
    assertThat(ward.region.track.texts("select document from users_entry order by document"))
        .hasSize(6)
        .contains(PERSON, "prefsSafe-" + PERSON)
        .noneMatch(it -> it.contains("carla"));
    assertThat(ward.region.track.texts("select body from users_entry where document = ?", PERSON))
        .singleElement()
        .asString()
        .contains(ward.there(PERSON).flatMap(it -> it.revision()).orElseThrow().value());
  }

  @Test
  void who_dies_over_it_is_followed_by_one_who_goes_on() {
    ward.recorder.showing(Mood.KILLS_BEFORE);
    RunId run = ward.planned();
    assertThatThrownBy(ward.region.track::work).isInstanceOf(TestNeighbour.Killed.class);
    ward.goesOn();
    assertThat(ward.told(run, "saved")).contains("3 keys and 3 safes");
  }

  @Test
  void who_dies_over_the_count_has_kept_every_page() {
    ward.recorder.showing(Mood.FINE, Mood.KILLS_BEFORE);
    RunId run = ward.planned();
    assertThatThrownBy(ward.region.track::work).isInstanceOf(TestNeighbour.Killed.class);
    assertThat(ward.region.track.texts("select state from users_batch")).containsExactly("READ");
    ward.goesOn();
    assertThat(ward.told(run, "saved")).contains("3 keys and 3 safes");
  }

  @Test
  void a_database_that_does_not_answer_leaves_no_copy_that_looks_whole() {
    ward.recorder.showing(Mood.FINE, Mood.REFUSES);
    RunId run = ward.begun();
    assertThat(ward.state(run)).isEqualTo(RunState.RUNNING);
    assertThat(ward.region.track.texts("select id from users_batch where state = 'WHOLE'"))
        .isEmpty();
    ward.goesOn();
    assertThat(ward.told(run, "saved")).contains("3 keys and 3 safes");
  }

  @Test
  void a_copy_that_was_counted_otherwise_is_made_anew() {
    ward.recorder.afterPage(() -> ward.somebodyDeletes(PERSON));
    RunId run = ward.begun();
    assertThat(ward.state(run)).isEqualTo(RunState.RUNNING);
    ward.goesOn();
    assertThat(ward.told(run, "saved")).contains("2 keys and 3 safes");
  }
}
