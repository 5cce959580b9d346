package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.config.Sources;
import dev.signalbox.handlers.run.Interruptions.Crash;
import dev.signalbox.integrations.levers.Position;
import dev.signalbox.integrations.sandbox.Faults;
import dev.signalbox.integrations.sandbox.Mischance;
import dev.signalbox.integrations.sandbox.World;
import dev.signalbox.integrations.snapshots.DiskSnapshot;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a restore meets that is not as it should be: nothing is put back in part, or on a guess. */
class RestoreTroubleTest {
  private static final String NEWEST = "2026-11-20 09:00 UTC";
  private final Lifeboat boat = new Lifeboat();

  @AfterEach
  void close() {
    boat.close();
  }

  private RunId asked(String command) {
    RunId run = boat.begun(command);
    boat.confirm(run);
    return run;
  }

  private DiskSnapshot newest(String environment) {
    return boat.anchorage.snapshots(environment).stream()
        .filter(it -> it.name().endsWith("-261120-090000"))
        .findFirst()
        .orElseThrow();
  }

  private void assertHeld(RunId run, String... why) {
    assertThat(boat.track.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(boat.track.see(run).trouble().orElse("")).contains(why);
  }

  private List<String> commands() {
    return boat.track.the(World.class).all("errand").stream().map(it -> it.key()).toList();
  }

  @Test
  @Tag("D2.8")
  void a_moment_of_which_one_disk_has_no_snapshot_is_never_offered() {
    boat.anchorage.loses("stg", newest("stg"));
    RunId run = asked("restore gpii stg");
    assertThat(boat.told(run, "set")).contains("\"taken\":\"2026-11-20 08:45 UTC\"");
  }

  @Test
  @Tag("D2.8")
  void what_vanishes_between_the_question_and_the_answer_stops_it_before_a_disk_is_deleted() {
    RunId run = asked("restore gpii stg");
    boat.anchorage.loses("stg", newest("stg"));
    boat.approve(run, NEWEST);
    assertHeld(run, "SET_GONE", "nothing was begun");
    assertThat(commands()).isEmpty();
  }

  @Test
  @Tag("D2.9")
  void a_rotation_that_somebody_else_had_stopped_stays_stopped_although_the_script_starts_it() {
    boat.anchorage.somebodyMoves("stg", boat.anchorage.rotation(), Position.OFF);
    RunId run = asked("restore gpii stg");
    boat.approve(run, NEWEST);
    boat.assertEnded(run, RunState.DONE);
    assertThat(boat.anchorage.stands("stg", boat.anchorage.rotation())).isEqualTo(Position.OFF);
  }

  @Test
  void alerts_that_were_off_before_stay_off() {
    boat.anchorage.somebodyMoves("stg", boat.anchorage.alerts(), Position.OFF);
    RunId run = asked("restore gpii stg");
    boat.approve(run, NEWEST);
    boat.assertEnded(run, RunState.DONE);
    assertThat(boat.anchorage.stands("stg", boat.anchorage.alerts())).isEqualTo(Position.OFF);
  }

  @Test
  @Tag("D2.10")
  void services_that_ran_more_often_than_the_script_knows_are_missed() {
    boat.anchorage.runs("stg", "preferences", 5);
    RunId run = asked("restore gpii stg");
    boat.approve(run, NEWEST);
    assertHeld(
        run,
        "COUNTS_DIFFER: before it was flowmanager 3, preferences 5, and now it is flowmanager 3,"
            + " preferences 3");
    boat.anchorage.runs("stg", "preferences", 5);
    boat.retry(run);
    boat.assertEnded(run, RunState.DONE);
  }

  @Test
  @Tag("D2.11")
  void two_restores_of_one_estate_do_not_meet() {
    asked("restore gpii stg");
    RunId second = boat.begun("restore gpii dev");
    assertThat(boat.track.see(second).trouble().orElse("")).contains("INTERLOCK");
  }

  @Test
  void a_moment_that_is_still_to_come_is_refused_with_the_time_it_is() {
    RunId run = boat.begun("restore gpii stg --to \"2026-11-20 23:00\"");
    assertThat(boat.track.see(run).trouble().orElse(""))
        .contains("still to come: moments are UTC, and it is 2026-11-20 09:07 UTC");
  }

  @Test
  void a_moment_before_all_that_is_kept_is_refused_with_the_oldest() {
    RunId run = asked("restore gpii stg --to \"2026-11-01 10:00\"");
    assertHeld(run, "NO_WHOLE_SET of stg", "the oldest that is whole is of 2026-11-14 00:00 UTC");
    assertThat(commands()).isEmpty();
  }

  @Test
  void a_host_that_does_not_answer_is_asked_again_and_nothing_is_done_twice() {
    RunId run = asked("restore gpii stg");
    boat.track.the(Faults.class).tell("levers", Mischance.UNANSWERED, 1);
    boat.approve(run, NEWEST);
    boat.track.workAfter(Duration.ofMinutes(5));
    boat.goesOn(run);
    boat.assertEnded(run, RunState.DONE);
    assertThat(commands()).hasSize(1);
  }

  /** What is taken back in the end bears the line of its runbook, too. */
  private static String row(RunId run, String step) {
    List<String> lines =
        Sources.in(Trial.FOLDER)
            .text("runbooks/couchdb-restore.yml")
            .orElseThrow()
            .lines()
            .map(String::strip)
            .toList();
    int line = lines.indexOf("- " + step.replace(":", ": ")) + 1;
    return StepRow.id(run.value(), line == 0 ? step : "%s@%d".formatted(step, line));
  }

  @ParameterizedTest
  @CsvSource({
    "CLAIMED, command-run",
    "LOOKED, command-run",
    "ACTED, command-run",
    "ACTED, quiet",
    "LOOKED, freeze",
    "CLAIMED, undo:pin",
    "LOOKED, undo:quiet"
  })
  void whoever_dies_between_two_lines_is_followed_by_one_who_does_nothing_twice(
      Line line, String step) {
    boat.somebodyDeletes("stg", "carla");
    RunId run = asked("restore gpii stg");
    boat.track
        .the(Interruptions.class)
        .plan(
            new Fault.Passed(line, row(run, step)),
            () -> {
              throw new Crash();
            });
    assertThatThrownBy(() -> boat.approve(run, NEWEST)).isInstanceOf(Crash.class);
    boat.track.workAfter(Duration.ofMinutes(1));
    boat.goesOn(run);
    boat.assertEnded(run, RunState.DONE);
    assertThat(boat.isThere("stg", "carla")).isTrue();
    assertThat(boat.anchorage.stands("stg", boat.anchorage.rotation())).isEqualTo(Position.ON);
    assertThat(boat.anchorage.stands("stg", boat.anchorage.alerts())).isEqualTo(Position.ON);
    assertThat(commands()).hasSize(1);
  }
}
