package dev.signalbox.handlers.run;

import static dev.signalbox.handlers.run.Asking.APPROVAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.install.Installation;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A run keeps its environment to whoever started it, until it is over. */
class ReservedByRunTest {
  private static final Track TRACK = new Track();
  private static final Voting VOTING = new Voting(TRACK);
  private static final String RESERVING =
      APPROVAL
          .replace(
              "steps:\n",
              """
              environment: staging
              steps:
                - id: reserve
                  do: environment.reserve
                  with: { reason: Restore drill, limit: 4h }
              """)
          .replace("finally:\n", "finally:\n  - undo: reserve\n");

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void nobody_keeps_anything() {
    VOTING.forget();
    TRACK.change("delete from reservation");
    Changed.adopt(TRACK);
    Installation installation = TRACK.the(Installation.class);
    installation.replace(Trial.configuration(RESERVING, installation.shapes()));
  }

  private static RunId begun() {
    RunId run = TRACK.start("trial");
    TRACK.work();
    return run;
  }

  private static void ends() {
    VOTING.press("U0TECH", "approved");
    VOTING.press("U0CURATOR", "approved");
    TRACK.workAfter(Duration.ofSeconds(1));
  }

  private static String kept() {
    return String.join("", TRACK.texts("select person || ': ' || reason from reservation"));
  }

  @Test
  void others_are_kept_out_and_told_of_the_run_until_it_is_over() {
    RunId run = begun();
    assertThat(kept()).isEqualTo("ada: Restore drill (run %s)".formatted(run));
    assertThat(VOTING.typed("U0OPS2", "trial gigadb")).contains("RESERVED", "Restore drill (run ");
    ends();
    assertThat(TRACK.see(run).state().isEnd()).isTrue();
    assertThat(kept()).isEmpty();
  }

  @Test
  void what_its_owner_said_meanwhile_is_left_to_them() {
    RunId run = begun();
    VOTING.typed("U0OPS1", "reserve gigadb staging --for 8h --reason 'I stay'");
    ends();
    assertThat(TRACK.see(run).state().isEnd()).isTrue();
    assertThat(kept()).isEqualTo("ada: I stay");
  }

  @Test
  void what_they_kept_before_is_theirs_again_afterwards() {
    VOTING.typed("U0OPS1", "reserve gigadb staging --for 8h --reason 'mine all day'");
    RunId run = begun();
    assertThat(kept()).contains(run.value());
    ends();
    assertThat(kept()).isEqualTo("ada: mine all day");
  }

  @Test
  void somebody_who_was_faster_is_not_pushed_out() {
    RunId run = TRACK.start("trial");
    VOTING.typed("U0OPS2", "reserve gigadb staging --for 8h --reason 'I was first'");
    TRACK.work();
    assertThat(TRACK.see(run).trouble().orElse("")).contains("ben keeps gigadb staging");
    assertThat(kept()).isEqualTo("ben: I was first");
  }
}
