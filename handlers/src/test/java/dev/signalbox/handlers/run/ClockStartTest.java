package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.calendar.Almanac;
import dev.signalbox.integrations.durable.Kind;
import dev.signalbox.integrations.durable.Kind.Next;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the clock comes to is offered once, and a person starts it; it is Friday in Hong Kong. */
class ClockStartTest {
  private static final String DRILL = "gigadb/rehearse-swap";
  private static final String DUE = "2026-12-07T02:00:00Z";

  private final Procedure procedure = new Procedure();
  private final Track track = procedure.region.track;
  private final Kind kind = track.kind("start");

  @BeforeEach
  void begin() {
    track.the(Almanac.class).begin();
    comes();
  }

  @AfterEach
  void close() {
    procedure.close();
  }

  @Test
  @Tag("D4.6")
  void it_comes_on_the_first_monday_of_the_month_by_the_clock_of_the_estates_zone() {
    assertThat(staged()).contains(DRILL);
    assertThat(comes()).isEqualTo(Instant.parse(DUE));
    assertThat(said()).isEmpty();
    at("2026-12-07T02:00:02Z");
    comes();
    assertThat(said())
        .singleElement()
        .asString()
        .contains("it is time", "Rehearse the swap of GigaDB on the staging pair", "\"Start\"");
    assertThat(comes()).isEqualTo(Instant.parse("2027-01-04T02:00:00Z"));
    assertThat(runs()).isEmpty();
  }

  @Test
  void who_presses_start_is_who_wants_it_and_it_goes_its_way_from_there() {
    at(DUE);
    assertThat(press("U0OPS2", DUE)).contains("Planning");
    track.work();
    RunId run = new RunId(runs().getFirst());
    assertThat(track.see(run).requester().person()).isEqualTo("ben");
    assertThat(said())
        .singleElement()
        .asString()
        .contains("started it as")
        .doesNotContain("Start\"");
    procedure.approveAs("U0OPS2", "confirmed");
    procedure.goesOn(run);
    procedure.assertDone(run);
  }

  @Test
  @Tag("queries")
  void it_is_started_once_whoever_presses_again() {
    at(DUE);
    press("U0OPS1", DUE);
    assertThat(press("U0OPS2", DUE)).contains("ALREADY_DECIDED");
    assertThat(runs()).hasSize(1);
  }

  @Test
  void two_who_press_at_once_start_one_run() throws ExecutionException, InterruptedException {
    at(DUE);
    posted();
    List<String> heard = Race.atOnce(() -> pressed("U0OPS1", DUE), () -> pressed("U0OPS2", DUE));
    assertThat(heard).filteredOn(it -> it.contains("Planning")).hasSize(1);
    assertThat(runs()).hasSize(1);
  }

  @Test
  void workers_that_come_for_the_same_time_at_once_offer_it_once()
      throws ExecutionException, InterruptedException {
    track.clock.tick(Duration.between(track.clock.instant(), Instant.parse(DUE)));
    Race.atOnce(() -> comes().toString(), () -> comes().toString());
    assertThat(said()).hasSize(1);
    assertThat(
            track.texts(
                "select cast(count(*) as varchar) from start_slot where offered_slot is not null"))
        .containsExactly("1");
  }

  @Test
  void who_may_not_start_it_may_not_press_it_either_and_it_stays_on_offer() {
    at(DUE);
    assertThat(press("U0CURATOR", DUE)).contains("NOT_IN_GROUP");
    assertThat(runs()).isEmpty();
    assertThat(press("U0OPS1", DUE)).contains("Planning");
  }

  @Test
  void a_copy_of_the_message_starts_nothing() {
    at(DUE);
    posted();
    track.change("update letter set ts = '1732093322.000999' where letter_key like 'start/%'");
    assertThat(pressed("U0OPS1", DUE)).contains("WRONG_MESSAGE");
    assertThat(runs()).isEmpty();
  }

  @Test
  void more_than_an_hour_late_it_is_not_offered_and_that_is_said() {
    at("2026-12-07T03:00:01Z");
    comes();
    assertThat(said())
        .singleElement()
        .asString()
        .contains("is not started", "/ops rehearse gigadb")
        .doesNotContain("Start\"");
    assertThat(press("U0OPS1", DUE)).contains("ALREADY_DECIDED");
    assertThat(runs()).isEmpty();
  }

  @Test
  void while_the_last_one_is_still_under_way_no_other_is_offered_and_that_is_said() {
    RunId run = procedure.begun("rehearse-swap", Map.of());
    at(DUE);
    assertThat(said())
        .singleElement()
        .asString()
        .contains("is not started", run.value(), "still under way");
    assertThat(runs()).hasSize(1);
  }

  @Test
  void what_cannot_be_done_yet_is_not_offered() {
    String unbuilt = "- do: embargo.lift\n    with: { reason: over }\n  - id: before";
    Changed.edit(track, "runbooks/rehearse-restore.yml", it -> it.replace("- id: before", unbuilt));
    Instant monday = Instant.parse("2026-12-07T18:00:00Z");
    kind.run("gpii/rehearse-restore");
    track.clock.tick(Duration.between(track.clock.instant(), monday));
    kind.run("gpii/rehearse-restore");
    assertThat(said()).isEmpty();
  }

  @Test
  @Tag("queries")
  void an_offer_lasts_until_the_next_one() {
    at(DUE);
    at("2027-01-04T02:00:00Z");
    assertThat(press("U0OPS1", DUE)).contains("ALREADY_DECIDED");
    assertThat(press("U0OPS1", "2027-01-04T02:00:00Z")).contains("Planning");
  }

  private Instant comes() {
    return kind.run(DRILL) instanceof Next.Again(Instant at) ? at : Instant.MAX;
  }

  /** The clock stands there, and a worker comes. */
  private void at(String moment) {
    track.clock.tick(Duration.between(track.clock.instant(), Instant.parse(moment)));
    comes();
  }

  private String press(String user, String slot) {
    posted();
    return pressed(user, slot);
  }

  private void posted() {
    track.change(
        "update letter set place = 'C0OPS', ts = '1732093322.000200', fate = 'SENT', sent ="
            + " wanted where letter_key like 'start/%'");
  }

  private String pressed(String user, String slot) {
    return procedure.region.voting.offered(user, DRILL + " " + slot);
  }

  private List<String> staged() {
    return track.texts("select task_instance from scheduled_tasks where task_name = 'start'");
  }

  private List<String> said() {
    return track.texts("select blocks from letter where letter_key like 'start/%'");
  }

  private List<String> runs() {
    return track.texts("select id from run");
  }
}
