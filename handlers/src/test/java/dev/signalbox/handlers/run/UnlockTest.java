package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.install.Installation;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class UnlockTest {
  private static final Track TRACK = Track.thatAsks();
  private static final Voting VOTING = new Voting(TRACK);
  private static final Map<String, String> TYPED = Map.of("typed", "gigadb");
  private static final String RAZING =
      Trial.LIVE
          + """
            - id: told
              do: run.write
              with: { say: before }
            - id: counted
              do: task.ask
              with: { groups: [tech], say: "Count them." }
            - id: razed
              do: run.raze
              with: { what: the shed }
          """;

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void nothing_is_under_way() {
    VOTING.forget();
    TRACK.change("delete from unlock");
    Changed.adopt(TRACK);
    Installation installation = TRACK.the(Installation.class);
    installation.replace(Trial.configuration(RAZING, installation.shapes()));
    Changed.edit(
        TRACK,
        "estates/gigadb.yml",
        it -> it.replace("typed: true }", "typed: true, unlock: 15m }"));
  }

  @Test
  void a_yes_opens_what_is_locked_for_as_long_as_the_environment_says() {
    counted(Duration.ofMinutes(14));
    assertThat(VOTING.written()).containsExactly("before", "no more the shed");
  }

  @Test
  @Tag("queries")
  void afterwards_what_destroys_stands_until_two_people_unlock_it() {
    RunId run = counted(Duration.ofMinutes(16));
    assertThat(TRACK.see(run).trouble().orElseThrow())
        .contains("LOCKED: the yes opened live for 15 minutes", "/ops unlock gigadb live");
    assertThat(unlock("U0TECH")).contains("NOT_IN_GROUP");
    assertThat(unlock("U0OPS1")).contains("Another of");
    assertThat(unlock("U0OPS1")).contains("Another of");
    assertThat(unlock("U0OPS2")).contains("is open until");
    VOTING.typed("U0OPS1", "run " + run + " retry");
    TRACK.work();
    assertThat(VOTING.written()).containsExactly("before", "no more the shed");
    assertThat(TRACK.texts("select run from unlock where run is not null"))
        .containsExactly(run.value());
  }

  @Test
  void what_was_unlocked_for_one_run_is_open_for_no_other_and_not_for_ever() {
    RunId first = counted(Duration.ofMinutes(16));
    unlock("U0OPS1");
    unlock("U0OPS2");
    VOTING.typed("U0OPS1", "run " + first + " retry");
    TRACK.workAfter(Duration.ofMinutes(2));
    RunId second = counted(Duration.ofMinutes(16));
    assertThat(TRACK.see(second).trouble().orElseThrow()).contains("LOCKED");
  }

  @Test
  void an_unlocking_says_for_how_long_and_why_and_what_is_never_locked_is_not_unlocked() {
    assertThat(VOTING.typed("U0OPS1", "unlock gigadb live")).contains("NOT_UNDERSTOOD", "reason");
    assertThat(VOTING.typed("U0OPS1", "unlock gigadb live --for 9d --reason why"))
        .contains("NOT_UNDERSTOOD", "1h at most");
    assertThat(VOTING.typed("U0OPS1", "unlock gigadb staging --reason why"))
        .contains("Nothing of staging is locked");
    assertThat(VOTING.typed("U0OPS1", "unlock gigadb nowhere --reason why"))
        .contains("NOT_UNDERSTOOD", "live, staging");
  }

  private static String unlock(String user) {
    return VOTING.typed(user, "unlock gigadb live --for 10m --reason \"the shed has to go\"");
  }

  /** Approved, begun, and as long after the yes as given when the shed's turn has come. */
  private static RunId counted(Duration late) {
    RunId run = TRACK.start("trial");
    assertThat(VOTING.send("U0OPS2", "approved", TYPED)).contains("decides it");
    TRACK.workAfter(Duration.ofSeconds(1));
    TRACK.clock.tick(late);
    assertThat(VOTING.press("U0TECH", "by-hand")).contains("decides it");
    TRACK.work();
    return run;
  }
}
