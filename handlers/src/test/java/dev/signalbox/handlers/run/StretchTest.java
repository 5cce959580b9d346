package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.install.Installation;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StretchTest {
  private static final Track TRACK = Track.thatAsks();
  private static final Voting VOTING = new Voting(TRACK);
  private static final Map<String, String> TYPED = Map.of("typed", "gigadb");
  private static final String IN_PARTS =
      Trial.LIVE
          + """
            - id: told
              do: run.write
              with: { say: before }
            - id: seen
              do: run.look
            - id: yes
              do: approval.ask
              with: { GROUPS of: [painted], say: "Paint it?", limit: 4h, on-limit: hold }
              rejected: []
            - id: painted
              do: run.paint
              with: { colour: red, coats: "${steps.seen.coats}" }
          """;

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void nothing_is_under_way() {
    VOTING.forget();
    TRACK.neighbour().coats = 2;
    Changed.adopt(TRACK);
  }

  @Test
  void an_ask_covers_the_steps_that_it_names_and_shows_them_as_they_would_be_done_now() {
    RunId run = asking("groups: [tech],");
    assertThat(VOTING.written()).containsExactly("before");
    assertThat(VOTING.message()).contains("Paint it?", "What it is for:", "paint red: the wall is");
    approve("U0TECH");
    TRACK.work();
    assertThat(VOTING.written()).containsExactly("before", "red");
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
  }

  @Test
  void without_groups_it_is_asked_of_whom_the_environment_demands() {
    asking("");
    assertThat(VOTING.press("U0TECH", "approved")).contains("NOT_IN_GROUP");
    approve("U0OPS2");
    TRACK.work();
    assertThat(VOTING.written()).contains("red");
  }

  @Test
  void where_the_environment_demands_nobody_it_passes() {
    begun("", "live:    { approve: [] }");
    TRACK.work();
    assertThat(VOTING.written()).containsExactly("before", "red");
  }

  @Test
  void where_the_environment_names_nobody_it_stands() {
    RunId run = begun("", "live:    { protected: true }");
    TRACK.work();
    assertThat(TRACK.see(run).trouble().orElseThrow()).contains("says nobody who approves");
    assertThat(VOTING.written()).containsExactly("before");
  }

  @Test
  void where_the_environment_names_nobody_a_runbook_names_nobody_either() {
    RunId run = begun("groups: [tech],", "live:    { protected: true }");
    TRACK.work();
    assertThat(TRACK.see(run).trouble().orElseThrow()).contains("says nobody who approves");
    assertThat(VOTING.typed("U0OPS2", "trial gigadb")).contains("NOBODY_CAN_APPROVE");
  }

  @Test
  void whom_a_runbook_names_is_asked_anew_and_never_the_requester_instead() {
    RunId run = begun("groups: [tech],", "live:    { approve: [] }");
    TRACK.work();
    approve("U0TECH");
    TRACK.neighbour().plaster = "straw";
    TRACK.work();
    TRACK.clock.tick(Duration.ofSeconds(1));
    triedAgain(run);
    assertThat(VOTING.press("U0OPS1", "confirmed")).contains("STALE_PLAN");
    assertThat(VOTING.press("U0OPS2", "approved")).contains("NOT_IN_GROUP");
    approve("U0TECH");
    TRACK.work();
    assertThat(VOTING.written()).containsExactly("before", "red");
  }

  @Test
  void what_moves_after_that_yes_stands_and_is_asked_anew_by_who_tries_it_again() {
    RunId run = moved();
    triedAgain(run);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.WAITING);
    assertThat(VOTING.message())
        .contains("Shall it be done as it is now? CHANGED: painted: what it finds was chalk");
    assertThat(VOTING.send("U0OPS1", "approved", TYPED)).contains("OWN_REQUEST");
    approve("U0OPS2");
    TRACK.work();
    assertThat(VOTING.written()).containsExactly("before", "red");
  }

  @Test
  void a_no_to_the_new_ask_leaves_it_standing() {
    RunId run = moved();
    triedAgain(run);
    assertThat(VOTING.press("U0OPS2", "rejected")).contains("decides it");
    TRACK.work();
    assertThat(TRACK.see(run).trouble().orElseThrow()).contains("ben said no");
    assertThat(VOTING.written()).containsExactly("before");
  }

  @Test
  void who_ends_it_early_leaves_nothing_to_answer() {
    RunId run = moved();
    triedAgain(run);
    VOTING.typed("U0OPS1", "run " + run + " abort");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.CANCELLED);
    assertThat(TRACK.texts("select state from ask where state = 'OPEN'")).isEmpty();
  }

  @Test
  void an_old_yes_covers_nothing() {
    RunId run = asking("groups: [tech],");
    approve("U0TECH");
    TRACK.workAfter(Duration.ofMinutes(31));
    assertThat(TRACK.see(run).trouble().orElseThrow()).contains("more than 30 minutes have passed");
    assertThat(VOTING.written()).containsExactly("before");
  }

  /** The wall is another by the time that somebody would paint it. */
  private static RunId moved() {
    RunId run = asking("groups: [tech],");
    approve("U0TECH");
    TRACK.neighbour().plaster = "straw";
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(TRACK.see(run).trouble().orElseThrow()).contains("CHANGED: painted: what it finds");
    return run;
  }

  private static void triedAgain(RunId run) {
    VOTING.typed("U0OPS1", "run " + run + " retry");
    TRACK.workAfter(Duration.ofSeconds(1));
  }

  private static void approve(String user) {
    assertThat(VOTING.send(user, "approved", TYPED)).contains("decides it");
  }

  private static RunId asking(String groups) {
    RunId run = begun(groups, "live:    { protected: true, approve: [ops], typed: true }");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.WAITING);
    return run;
  }

  /** Confirmed by who wants it, for whatever is guarded is asked for later. */
  private static RunId begun(String groups, String live) {
    Installation installation = TRACK.the(Installation.class);
    installation.replace(
        Trial.configuration(IN_PARTS.replace("GROUPS", groups), installation.shapes()));
    Changed.edit(
        TRACK,
        "estates/gigadb.yml",
        it -> it.replace("live:    { protected: true, approve: [ops], typed: true }", live));
    RunId run = TRACK.start("trial");
    assertThat(VOTING.press("U0OPS1", "confirmed")).contains("decides it");
    TRACK.clock.tick(Duration.ofSeconds(1));
    return run;
  }
}
