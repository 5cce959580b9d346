package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.install.Installation;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose yes the guarded steps of {@code finally} go under. */
class FinallyConsentTest {
  private static final Track TRACK = Track.thatAsks();
  private static final Voting VOTING = new Voting(TRACK);
  private static final Map<String, String> TYPED = Map.of("typed", "gigadb");
  private static final String TOLD =
      """
        - id: told
          do: run.write
          with: { say: before }
      """;
  private static final String ASKED_OF_ALL =
      """
        - id: yes
          do: approval.ask
          with: { of: rest, say: "Paint it?", limit: 4h, on-limit: hold }
          rejected: []
      """;
  private static final String PAINTED =
      """
        - id: painted
          do: run.paint
          with: { colour: red }
      """;
  private static final String LASTLY =
      """
      finally:
        - id: last
          do: run.paint
          with: { colour: white }
      """;

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void nothing_is_under_way() {
    VOTING.forget();
    Changed.adopt(TRACK);
  }

  @Test
  void they_go_under_the_yes_that_every_run_asks_for_what_they_take_back() {
    RunId run = begun(TOLD + ASKED_OF_ALL + PAINTED);
    confirmed();
    assertThat(VOTING.message()).contains("Paint it?");
    approved(run);
    assertThat(VOTING.written()).containsExactly("before", "red", "white");
  }

  @Test
  void they_need_the_plans_own_where_nothing_else_is_guarded() {
    RunId run = begun(TOLD);
    assertThat(VOTING.send("U0OPS1", "approved", TYPED)).contains("OWN_REQUEST");
    approved(run);
    assertThat(VOTING.written()).containsExactly("before", "white");
  }

  @Test
  void a_yes_to_what_is_not_guarded_is_not_theirs() {
    begun(ASKED_OF_ALL.replace("rest", "[told]") + TOLD);
    assertThat(VOTING.send("U0OPS1", "approved", TYPED)).contains("OWN_REQUEST");
  }

  @Test
  void a_yes_that_is_asked_in_a_branch_alone_is_not_theirs() {
    String branch = (ASKED_OF_ALL + PAINTED).indent(4);
    begun(
        """
          - id: which
            do: decision.ask
            with: { groups: [tech], question: "Which?", options: [paint, leave], limit: 4h, on-limit: hold }
            leave: continue
            paint:
        """
            + branch
            + TOLD);
    assertThat(VOTING.send("U0OPS1", "approved", TYPED)).contains("OWN_REQUEST");
  }

  @Test
  void what_destroys_is_no_way_back_and_needs_the_plans_own() {
    begun(
        TOLD + ASKED_OF_ALL + PAINTED,
        LASTLY.replace("run.paint", "run.raze").replace("colour", "what"));
    assertThat(VOTING.send("U0OPS1", "approved", TYPED)).contains("OWN_REQUEST");
  }

  private static RunId begun(String steps) {
    return begun(steps, LASTLY);
  }

  private static RunId begun(String steps, String lastly) {
    Installation installation = TRACK.the(Installation.class);
    installation.replace(Trial.configuration(Trial.LIVE + steps + lastly, installation.shapes()));
    RunId run = TRACK.start("trial");
    TRACK.work();
    return run;
  }

  private static void confirmed() {
    assertThat(VOTING.press("U0OPS1", "confirmed")).contains("decides it");
    TRACK.workAfter(Duration.ofSeconds(1));
  }

  private static void approved(RunId run) {
    assertThat(VOTING.send("U0OPS2", "approved", TYPED)).contains("decides it");
    TRACK.workAfter(Duration.ofSeconds(1));
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
  }
}
