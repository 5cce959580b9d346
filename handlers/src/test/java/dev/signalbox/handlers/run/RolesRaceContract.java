package dev.signalbox.handlers.run;

import static dev.signalbox.handlers.run.Race.RACES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two people say at the same instant who is production. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RolesRaceContract {
  private static final String WRITTEN = "Written down";
  private final Track track;
  private final Voting voting;

  RolesRaceContract(Databases database) {
    track = Track.on(database);
    voting = new Voting(track);
  }

  @AfterAll
  void close() {
    track.close();
  }

  @Test
  void two_who_name_the_same_site_write_it_down_once() throws Exception {
    for (int time = 0; time < RACES; time++) {
      nobodyHasSaidAnything();
      List<String> said =
          Race.atOnce(() -> settle("U0OPS1", "upstream"), () -> settle("U0OPS2", "upstream"));
      assertThat(said).filteredOn(it -> it.contains(WRITTEN)).hasSize(1);
      assertThat(said).filteredOn(it -> it.contains("Another of")).hasSize(1);
      assertThat(production()).containsExactly("upstream");
      assertThat(adopted()).hasSize(1);
      assertThat(wishes()).isEmpty();
    }
  }

  @Test
  void two_who_name_different_sites_write_nothing_and_one_wish_stands() throws Exception {
    for (int time = 0; time < RACES; time++) {
      nobodyHasSaidAnything();
      List<String> said =
          Race.atOnce(() -> settle("U0OPS1", "upstream"), () -> settle("U0OPS2", "alt"));
      assertThat(said).allMatch(it -> it.contains("Another of"));
      assertThat(production()).isEmpty();
      assertThat(wishes()).hasSize(1);
    }
  }

  @Test
  void a_second_yes_that_is_doubled_grants_a_wish_once() throws Exception {
    for (int time = 0; time < RACES; time++) {
      nobodyHasSaidAnything();
      settle("U0OPS1", "alt");
      List<String> said = Race.atOnce(() -> settle("U0OPS2", "alt"), () -> settle("U0OPS2", "alt"));
      assertThat(said).filteredOn(it -> it.contains(WRITTEN)).hasSize(1);
      assertThat(production()).containsExactly("alt");
      assertThat(adopted()).hasSize(1);
    }
  }

  private void nobodyHasSaidAnything() {
    track.change("delete from role_held");
    track.change("delete from role_wish");
    track.change("delete from ledger_row where kind in ('ADOPTED', 'ROLES_SETTLED')");
  }

  private String settle(String user, String site) {
    return voting.typed(
        user,
        "roles gigadb settle --production %s --environment live --reason swapped".formatted(site));
  }

  private List<String> production() {
    return track.texts("select site from role_held where role = 'PRODUCTION'");
  }

  private List<String> adopted() {
    return track.texts("select subject from ledger_row where kind in ('ADOPTED', 'ROLES_SETTLED')");
  }

  private List<String> wishes() {
    return track.texts("select site from role_wish");
  }
}
