package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.sandbox.Mischance;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whose a maintenance is: in the list, and for whoever takes one back. */
class WindowEntriesTest {
  private static final String ON = "maintenance on pulumi production malta 2h the database moves";
  private static final String OFF = "maintenance off pulumi production malta";
  private static final String OPEN =
      "select run from ppc_window where began is not null and ended is null";
  private static final Duration KEPT = Duration.ofDays(400);

  private final Junction junction = new Junction();

  @AfterEach
  void close() {
    junction.close();
  }

  private String list() {
    return junction.region.voting.typed("U0DEV", "maintenance list pulumi production");
  }

  private RunState state(RunId run) {
    return junction.region.track.see(run).state();
  }

  /** Nobody can read what it says any more, so it ends without turning anything back. */
  private RunId left() {
    RunId run = junction.began(ON);
    junction.goesOn();
    junction.region.track.change("update run set source = '?' where id = ?", run.value());
    junction.region.track.the(Rebinding.class).bindAgain();
    junction.region.voting.typed("U0OPS1", "run " + run + " abort");
    junction.goesOn();
    assertThat(state(run)).isEqualTo(RunState.FAILED);
    return run;
  }

  @Test
  @Tag("queries")
  void an_end_that_is_taken_back_leaves_the_maintenance_with_the_run_whose_it_was() {
    RunId run = left();
    assertThat(list()).contains("by run", run.value());
    junction.region.goesWrong("probes", Mischance.KEY, 99);
    RunId off = junction.began(OFF);
    assertThat(junction.flags("production", "malta")).isZero();
    assertThat(list()).doesNotContain(run.value());
    junction.region.voting.typed("U0OPS1", "run " + off + " abort");
    junction.goesOn();
    assertThat(junction.flags("production", "malta")).isEqualTo(0x1);
    assertThat(list()).contains("by run", run.value()).doesNotContain(off.value());
  }

  @Test
  void what_was_in_maintenance_before_is_nobodys_in_the_list() {
    junction.somebodySets("production", "dublin", 0x1);
    RunId run = junction.began(ON.replace("malta", "org:learningmachine"));
    assertThat(list()).contains("by run", run.value(), "set by no run of mine");
    junction.goesOn();
    junction.ends("U0OPS2");
    assertThat(list()).contains("set by no run of mine").doesNotContain(run.value());
  }

  @Test
  void what_people_have_set_by_hand_is_taken_back_by_hand_and_not_forgotten() {
    junction.region.goesWrong("clouds", Mischance.FORBIDDEN, 99);
    RunId run = junction.began(ON);
    junction.goesOn();
    assertThat(state(run)).isEqualTo(RunState.HELD);
    junction.region.goesWrong("clouds", Mischance.FORBIDDEN, 0);
    junction.somebodySets("production", "malta", 0x1);
    byHand(run, "flags");
    junction.ends("U0OPS2");
    assertThat(state(run)).isEqualTo(RunState.HELD);
    assertThat(junction.trouble(run))
        .contains("take it back by hand", "set flags = flags & ~1 where id in ('");
    junction.somebodySets("production", "malta", 0);
    byHand(run, junction.trouble(run).split(": ", 2)[0]);
    assertThat(junction.region.track.see(run).outcome()).contains("done");
  }

  private void byHand(RunId run, String step) {
    String held =
        junction
            .region
            .track
            .texts(
                "select step from run_step where run = ? and state = 'HELD' and step like ?",
                run.value(),
                "%" + step + "%")
            .getFirst();
    assertThat(
            junction.region.voting.handed(
                "U0OPS2", run, held, Map.of("evidence", "I typed it at the prompt")))
        .contains("Your word counts");
    junction.goesOn();
  }

  @Test
  @Tag("queries")
  void what_a_run_has_turned_goes_after_it_but_not_what_is_open() {
    RunId over = junction.began(ON);
    junction.goesOn();
    junction.ends("U0OPS2");
    RunId open = left();
    passes(KEPT.minusDays(1));
    assertThat(junction.region.track.texts("select run from ppc_window"))
        .containsExactlyInAnyOrder(over.value(), open.value());
    passes(Duration.ofDays(2));
    assertThat(junction.region.track.texts("select run from ppc_window"))
        .containsExactly(open.value());
    assertThat(junction.region.track.texts(OPEN)).containsExactly(open.value());
  }

  private void passes(Duration time) {
    junction.region.track.clock.tick(time);
    junction.region.track.kind("sweep").run("daily");
  }
}
