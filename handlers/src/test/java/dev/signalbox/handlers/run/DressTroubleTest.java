package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.handlers.run.Bastion.Mood;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever breaks while a site is dressed, each job is done once, and it can be taken back. */
class DressTroubleTest {
  private static final String AND_ASK =
      Wardrobes.DRESS
          + """
            - id: seen
              do: task.ask
              with: { groups: [ops], say: Look at it }
          """;

  private final Wardrobes wardrobes = new Wardrobes();
  private final Dock dock = wardrobes.dock;

  @AfterEach
  void close() {
    dock.close();
  }

  @BeforeEach
  void a_release_stands_there() {
    dock.over(dock.begun(Wardrobes.DEPLOY));
    dock.yardmaster.played.clear();
    dock.scribe.written.clear();
    dock.region.track.clock.tick(Duration.ofMinutes(2));
  }

  @Test
  void who_dies_between_two_variables_is_followed_by_who_sets_the_rest() {
    dock.scribe.diesAfter(2);
    dies();
    assertThat(dock.scribe.written).hasSize(7).doesNotHaveDuplicates();
  }

  @Test
  void who_dies_after_a_job_was_played_is_followed_by_nobody_who_plays_it_again() {
    dock.yardmaster.will(Mood.KILLS_AFTER);
    dies();
  }

  private void dies() {
    dock.install(Wardrobes.DRESS);
    RunId run = dock.region.track.start("trial");
    assertThatThrownBy(dock.region.track::work).isInstanceOf(TestNeighbour.Killed.class);
    dock.region.track.workAfter(Duration.ofMinutes(2));
    dock.over();
    dock.over(run);
    assertThat(dock.yardmaster.played).containsExactlyElementsOf(Wardrobes.again());
    assertThat(dock.page("http://alt-live.gigadb.host/")).contains("https://gigadb.org");
  }

  @Test
  void a_certificate_for_another_name_holds_it_with_a_sentence() {
    for (String name : new String[] {"tls_fullchain_pem", "tls_privkey_pem", "tls_chain_pem"}) {
      dock.somebodySets("upstream", name, "live", "a simulated certificate for files.gigadb.org");
    }
    RunId run = dock.begun(Wardrobes.DRESS);
    dock.over();
    dock.over();
    dock.assertHeld(
        run, "whoever asks alt (live) for gigadb.org is shown a certificate for files.gigadb.org");
  }

  @Test
  void who_aborts_has_the_job_that_goes_watched_and_then_all_taken_back() {
    RunId run = dock.begun(Wardrobes.DRESS);
    dock.passes(1);
    dock.region.voting.typed("U0OPS1", "run " + run + " abort");
    dock.region.track.work();
    assertThat(dock.region.track.step(run, "dress").toString()).contains("build_live is under way");
    assertThat(dock.variable("alt", "HOME_URL", "live")).contains("https://gigadb.org");
    dock.over();
    dock.over();
    assertStandbyAgain(run);
  }

  @Test
  void what_was_dressed_is_taken_back_with_the_values_that_were_there() {
    dock.somebodySets("alt", "remote_fileserver_hostname", "live", "files.elsewhere.example");
    RunId run = dock.begun(AND_ASK);
    dock.over();
    dock.over();
    assertThat(dock.variable("alt", "HOME_URL", "live")).contains("https://gigadb.org");
    dock.region.voting.typed("U0OPS1", "run " + run + " abort");
    dock.region.track.work();
    dock.over();
    dock.over();
    assertThat(dock.variable("alt", "remote_fileserver_hostname", "live"))
        .contains("files.elsewhere.example");
    assertStandbyAgain(run);
  }

  @Test
  void of_what_has_changed_nothing_nothing_is_taken_back() {
    dock.somebodyPlays("ops-bot", "upstream", "v4.3.5", "build_live");
    RunId run = dock.begun(Wardrobes.DRESS);
    dock.region.voting.typed("U0OPS1", "run " + run + " abort");
    dock.region.track.work();
    dock.over();
    assertThat(dock.region.track.see(run).state()).isEqualTo(RunState.CANCELLED);
    assertThat(dock.scribe.written).isEmpty();
    assertThat(dock.yardmaster.played).isEmpty();
  }

  private void assertStandbyAgain(RunId run) {
    assertThat(dock.region.track.see(run).trouble()).isEmpty();
    assertThat(dock.region.track.see(run).state()).isEqualTo(RunState.CANCELLED);
    assertThat(dock.variable("alt", "HOME_URL", "live")).contains("http://alt-live.gigadb.host");
    assertThat(dock.page("http://alt-live.gigadb.host/"))
        .contains("<footer>v4.3.5</footer>", "http://alt-live.gigadb.host");
  }
}
