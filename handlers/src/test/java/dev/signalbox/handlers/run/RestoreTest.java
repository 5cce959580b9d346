package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.lock.Locks;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.levers.Position;
import dev.signalbox.integrations.pipelines.Admission;
import dev.signalbox.integrations.pipelines.Openness;
import dev.signalbox.integrations.pipelines.Project;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The bundled restore, from the command to its end. */
class RestoreTest {
  private static final String NEWEST = "2026-11-20 09:00 UTC";
  private static final String NEWEST_OF_PRODUCTION = "2026-11-20 09:05 UTC";
  private final Lifeboat boat = new Lifeboat();

  @AfterEach
  void close() {
    boat.close();
  }

  private Openness pipelines() {
    Project project = Project.only(boat.estate().topology()).orElseThrow();
    return boat.track.the(Admission.class).now(project) instanceof Asked.Told<Openness>(var now)
        ? now
        : Openness.MEMBERS;
  }

  private RunId asked(String command) {
    RunId run = boat.begun(command);
    boat.confirm(run);
    return run;
  }

  private List<String> posted() {
    return boat.track.texts(
        "select blocks from letter where letter_key like 'run/%/told/%' order by created_at");
  }

  @Test
  void what_was_deleted_comes_back_and_what_came_later_is_gone() {
    boat.somebodyDeletes("stg", "carla");
    boat.somebodyAdds("stg", "later");
    RunId run = asked("restore gpii stg");
    boat.approve(run, NEWEST);
    boat.assertEnded(run, RunState.DONE);
    assertThat(boat.isThere("stg", "carla")).isTrue();
    assertThat(boat.isThere("stg", "later")).isFalse();
  }

  @Test
  @Tag("D2.9")
  void the_moment_of_the_question_is_still_there_when_the_answer_comes() {
    RunId run = asked("restore gpii stg --to \"2026-11-20 08:20\"");
    boat.track.workAfter(Duration.ofMinutes(50));
    assertThat(boat.anchorage.stands("stg", boat.anchorage.rotation())).isEqualTo(Position.OFF);
    assertThat(boat.told(run, "set")).contains("\"taken\":\"2026-11-20 08:15 UTC\"");
    assertThat(boat.anchorage.snapshots("stg"))
        .anyMatch(it -> it.name().endsWith("-261120-081500"));
    boat.approve(run, "2026-11-20 08:15 UTC");
    boat.assertEnded(run, RunState.DONE);
    assertThat(boat.anchorage.stands("stg", boat.anchorage.rotation())).isEqualTo(Position.ON);
    boat.track.clock.tick(Duration.ofHours(2));
    assertThat(boat.anchorage.snapshots("stg"))
        .noneMatch(it -> it.name().endsWith("-261120-081500"));
  }

  @Test
  void while_people_are_asked_nothing_is_away_and_afterwards_all_is_as_it_was() {
    RunId run = asked("restore gpii stg");
    assertThat(boat.anchorage.stands("stg", boat.anchorage.alerts())).isEqualTo(Position.ON);
    assertThat(pipelines()).isEqualTo(Openness.EVERYBODY);
    boat.approve(run, NEWEST);
    boat.assertEnded(run, RunState.DONE);
    for (String step : List.of("pin", "freeze", "quiet")) {
      assertThat(boat.track.step(run, step).state()).isEqualTo(StepState.UNDONE);
    }
    assertThat(boat.anchorage.stands("stg", boat.anchorage.alerts())).isEqualTo(Position.ON);
    assertThat(boat.anchorage.stands("prd", boat.anchorage.alerts())).isEqualTo(Position.ON);
    assertThat(pipelines()).isEqualTo(Openness.EVERYBODY);
    assertThat(boat.track.the(Locks.class).of("gpii")).isEmpty();
  }

  @Test
  void whoever_is_asked_reads_how_old_it_is_and_what_is_lost() {
    boat.somebodyAdds("stg", "later");
    asked("restore gpii stg --to \"2026-11-20 07:30\"");
    assertThat(boat.voting.message())
        .contains("Back to 2026-11-20 07:00 UTC", "That is 2h7m1s ago")
        .contains("the last one before 2026-11-20 07:30 UTC, by 30m")
        .contains("more than the 30m that may be lost")
        .contains("Of 15 documents there now, one says that it was made or changed since")
        .contains("log out and log in again");
  }

  @Test
  @Tag("D2.21")
  void people_are_told_when_it_begins_and_to_log_in_again_when_it_is_over() {
    RunId run = asked("restore gpii stg");
    assertThat(posted()).isEmpty();
    boat.approve(run, NEWEST);
    assertThat(posted().toString())
        .contains("In progress", "Restore of the preferences database")
        .contains("Please log out and log back in");
    assertThat(boat.track.step(run, "followup-add").state()).isEqualTo(StepState.DONE);
  }

  @Test
  @Tag("D2.12")
  void production_wants_an_unlock_and_another_person_who_types_the_moment() {
    boat.somebodyDeletes("prd", "carla");
    RunId run = asked("restore gpii prd");
    assertThat(boat.voting.send("U0OPS2", "approved", Map.of("typed", "gpii")))
        .contains("type exactly: " + NEWEST_OF_PRODUCTION);
    assertThat(boat.voting.send("U0OPS1", "approved", Map.of("typed", NEWEST_OF_PRODUCTION)))
        .contains("OWN_REQUEST");
    boat.unlock("prd");
    boat.approve(run, NEWEST_OF_PRODUCTION);
    boat.assertEnded(run, RunState.DONE);
    assertThat(boat.isThere("prd", "carla")).isTrue();
  }

  @Test
  void who_is_refused_has_lost_nothing_and_the_rotation_goes_on() {
    boat.somebodyAdds("stg", "later");
    RunId run = asked("restore gpii stg");
    assertThat(boat.voting.send("U0OPS2", "rejected", Map.of())).contains("decides it");
    boat.track.workAfter(Duration.ofSeconds(1));
    boat.goesOn(run);
    assertThat(boat.track.see(run).state().isEnd()).isTrue();
    assertThat(boat.isThere("stg", "later")).isTrue();
    assertThat(boat.anchorage.stands("stg", boat.anchorage.rotation())).isEqualTo(Position.ON);
  }
}
