package dev.signalbox.handlers.run;

import static dev.signalbox.handlers.run.Asking.APPROVAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EmbargoTest {
  private static final Track TRACK = new Track();
  private static final Voting VOTING = new Voting(TRACK);
  private static final String FREEZING =
      APPROVAL
          .replace(
              "steps:\n",
              """
              steps:
                - id: embargo
                  do: embargo.raise
                  with: { reason: "${run.requester} releases", limit: 2h, remind: 30m }
              """)
          .replace("finally:\n", "finally:\n  - undo: embargo\n");

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void nothing_is_under_way() {
    VOTING.forget();
    TRACK.change("delete from embargo");
    TRACK.change("delete from letter where letter_key like 'embargo/%'");
  }

  @Test
  void nothing_is_started_while_changes_are_frozen_and_everybody_who_could_hears_of_it() {
    assertThat(raise("U0OPS1", "--for 3h --reason 'big upload'")).contains("big upload");
    assertThat(news()).hasSize(2).allMatch(it -> it.contains("froze changes to GigaDB"));
    assertThat(VOTING.typed("U0OPS2", "practice gigadb"))
        .contains("EMBARGO", "frozen by ada", "big upload");
    assertThat(VOTING.typed("U0OPS2", "practice gpii")).contains("Planning");
    assertThat(VOTING.typed("U0CURATOR", "embargo show gigadb")).contains("big upload", "ada");
    assertThat(VOTING.typed("U0CURATOR", "status gigadb")).contains("frozen by ada: big upload");
    assertThat(VOTING.typed("U0OPS1", "embargo lift gigadb")).contains("Lifted");
    assertThat(VOTING.typed("U0OPS2", "embargo show gigadb")).contains("Nothing of GigaDB");
    assertThat(VOTING.typed("U0OPS2", "practice gigadb")).contains("Planning");
    assertThat(TRACK.texts("select kind from ledger_row where kind like 'EMBARGO%' order by at"))
        .endsWith("EMBARGO_RAISED", "EMBARGO_LIFTED");
  }

  @Test
  void a_run_in_flight_ends_its_step_and_stands_before_the_next_change() {
    RunId run = TRACK.start("trial");
    TRACK.neighbour().meanwhile(() -> raise("U0OPS1", "--reason 'look at this'"));
    TRACK.work();
    assertThat(VOTING.written()).containsExactly("one");
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(TRACK.see(run).trouble()).get().asString().contains("frozen by ada: look at this");
    VOTING.typed("U0OPS1", "embargo lift gigadb");
    VOTING.typed("U0OPS1", "run " + run + " retry");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
  }

  @Test
  void the_way_back_and_what_tidies_up_are_never_frozen() {
    RunId run = TRACK.start("trial");
    TRACK.neighbour().meanwhile(() -> raise("U0OPS1", "--reason why"));
    TRACK.work();
    VOTING.typed("U0OPS1", "run " + run + " abort");
    TRACK.work();
    assertThat(VOTING.written()).containsExactly("one", "the end");
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.CANCELLED);
  }

  @Test
  @Tag("D1.25")
  void a_run_is_not_stopped_by_its_own_embargo_and_lifts_it_in_the_end() {
    RunId run = VOTING.asking(FREEZING);
    assertThat(VOTING.typed("U0OPS2", "practice gigadb"))
        .contains("EMBARGO", "frozen by run " + run, "ada releases");
    VOTING.press("U0TECH", "approved");
    VOTING.press("U0CURATOR", "approved");
    TRACK.work();
    assertThat(VOTING.written()).hasSize(2);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(VOTING.typed("U0OPS2", "practice gigadb")).contains("Planning");
  }

  @Test
  @Tag("queries")
  void what_somebody_else_raised_is_lifted_by_two() {
    raise("U0OPS1", "--reason mine");
    assertThat(VOTING.typed("U0OPS2", "embargo lift gigadb")).contains("somebody else");
    assertThat(VOTING.typed("U0OPS2", "embargo lift gigadb")).contains("somebody else");
    TRACK.clock.tick(Duration.ofMinutes(16));
    assertThat(VOTING.typed("U0TECH", "embargo lift gigadb")).contains("somebody else");
    assertThat(VOTING.typed("U0OPS2", "embargo lift gigadb")).contains("Lifted");
    assertThat(VOTING.typed("U0OPS2", "embargo lift gigadb")).contains("no such embargo");
  }

  @Test
  @Tag("D1.25")
  void a_persons_embargo_is_spoken_about_every_hour_and_ends_with_its_time() {
    raise("U0OPS1", "--for 90m --reason lunch");
    Instant end = TRACK.clock.instant().plus(Duration.ofMinutes(90));
    assertThat(attended(Duration.ofHours(1))).contains("Again").contains(end.toString());
    assertThat(news()).filteredOn(it -> it.contains("still frozen")).hasSize(2);
    assertThat(attended(Duration.ofMinutes(30))).contains("Done");
    assertThat(news()).filteredOn(it -> it.contains("is lifted")).hasSize(2);
  }

  @Test
  void a_runs_embargo_outlasts_its_time_and_says_so() {
    VOTING.asking(FREEZING);
    assertThat(attended(Duration.ofHours(3))).contains("Again");
    assertThat(news()).filteredOn(it -> it.contains("past its time")).hasSize(2);
    assertThat(VOTING.typed("U0OPS2", "practice gigadb")).contains("EMBARGO");
  }

  @Test
  void what_cannot_be_meant_is_refused_with_the_next_move() {
    assertThat(raise("U0OPS1", "")).contains("needs a reason", "/ops embargo");
    assertThat(raise("U0OPS1", "--reason x --for ages")).contains("'ages' is no time");
    assertThat(raise("U0OPS1", "--reason x --for 31d")).contains("30d at most");
    assertThat(raise("U0CURATOR", "--reason x")).contains("NOT_IN_GROUP");
    assertThat(VOTING.typed("U0OPS1", "embargo raise")).contains("an estate is missing");
    assertThat(VOTING.typed("U0OPS1", "embargo raise giga --reason x")).contains("gigadb");
    assertThat(VOTING.typed("U0OPS1", "embargo melt gigadb")).contains("not 'melt'");
    raise("U0OPS1", "--reason one");
    raise("U0OPS1", "--reason two");
    assertThat(VOTING.typed("U0OPS1", "embargo lift gigadb")).contains("which one?");
  }

  @Test
  @Tag("D1.25")
  void an_embargo_does_not_outlive_its_run_whatever_somebody_says_of_it() {
    RunId run = VOTING.asking(FREEZING);
    VOTING.press("U0TECH", "approved");
    VOTING.press("U0CURATOR", "approved");
    TRACK.neighbour().meanwhile(() -> VOTING.typed("U0OPS1", "stop"));
    TRACK.work();
    String held = "select step from run_step where run = ? and state = 'HELD'";
    String step = TRACK.texts(held, run.value()).getFirst();
    assertThat(step).startsWith("undo:embargo");
    assertThat(VOTING.handed("U0OPS2", run, step, Map.of("evidence", "I lifted it, I think")))
        .contains("Your word counts");
    VOTING.typed("U0OPS1", "resume-everything");
    VOTING.typed("U0OPS2", "resume-everything");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(VOTING.typed("U0OPS2", "embargo show gigadb")).contains("Nothing of GigaDB");
  }

  private static String raise(String user, String more) {
    return VOTING.typed(user, "embargo raise gigadb " + more);
  }

  private static List<String> news() {
    return TRACK.texts("select said from letter where letter_key like 'embargo/%'");
  }

  /** What the work that was staged for the newest embargo says after a while. */
  private static String attended(Duration later) {
    TRACK.clock.tick(later);
    String key = TRACK.texts("select max(id)::text from embargo").getFirst();
    return TRACK.kind("embargo").run(key).toString();
  }
}
