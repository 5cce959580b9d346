package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two people say who is production, and it is written down. */
class RolesTest {
  private static final Track TRACK = new Track();
  private static final Voting VOTING = new Voting(TRACK);

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void nobody_has_said_anything() {
    VOTING.forget();
    TRACK.change("delete from role_held");
    TRACK.change("delete from role_wish");
    TRACK.change("delete from ledger_row where kind in ('ADOPTED', 'ROLES_SETTLED')");
  }

  @Test
  void two_people_adopt_an_estate_of_which_nothing_is_written_down() {
    assertThat(VOTING.typed("U0OPS1", "roles gigadb"))
        .contains(":red_circle:", "nobody has told me yet which site is production in live");
    assertThat(settle("U0OPS1", "upstream")).contains("Another of", "15 minutes");
    assertThat(held()).isEmpty();
    assertThat(settle("U0OPS2", "upstream"))
        .contains("Written down", "production of live is upstream, its standby alt");
    assertThat(held())
        .containsExactly(
            "live alt STANDBY unknown",
            "live upstream PRODUCTION unknown",
            "staging alt STANDBY unknown",
            "staging upstream PRODUCTION unknown");
    assertThat(kinds()).containsOnly("ADOPTED");
    assertThat(VOTING.typed("U0CURATOR", "roles gigadb"))
        .contains(":large_green_circle:", "ledger: upstream is production since ")
        .doesNotContain(":red_circle:");
  }

  @Test
  void one_person_twice_is_not_two() {
    settle("U0OPS1", "upstream");
    assertThat(settle("U0OPS1", "upstream")).contains("Another of");
    assertThat(held()).isEmpty();
  }

  @Test
  @Tag("queries")
  void a_yes_to_another_site_is_no_second_yes_and_the_newest_wish_stands() {
    settle("U0OPS1", "upstream");
    assertThat(settle("U0OPS2", "alt")).contains("Another of", "--production alt");
    assertThat(held()).isEmpty();
    assertThat(settle("U0OPS2", "upstream")).contains("Another of", "--production upstream");
    assertThat(held()).isEmpty();
    assertThat(settle("U0OPS1", "upstream")).contains("Written down");
  }

  @Test
  void a_first_yes_is_worth_fifteen_minutes() {
    settle("U0OPS1", "upstream");
    TRACK.clock.tick(Duration.ofMinutes(16));
    assertThat(settle("U0OPS2", "upstream")).contains("Another of");
    assertThat(held()).isEmpty();
  }

  @Test
  void what_was_known_of_a_site_outlives_its_role_and_only_the_named_environment_changes() {
    Changed.adopt(TRACK);
    TRACK.change("update role_held set release = 'v4.3.5' where id = 'gigadb/live/alt'");
    assertThat(settle("U0OPS1", "alt")).contains("NOT_UNDERSTOOD", "live or staging");
    settle("U0OPS1", "alt --environment live");
    settle("U0OPS2", "alt --environment live");
    assertThat(held())
        .containsExactly(
            "live alt PRODUCTION v4.3.5",
            "live upstream STANDBY v4.3.4",
            "staging alt STANDBY v4.3.4",
            "staging upstream PRODUCTION v4.3.4");
    assertThat(kinds()).contains("ROLES_SETTLED");
    assertThat(TRACK.texts("select subject from ledger_row where kind = 'ROLES_SETTLED'"))
        .containsExactly("live: production is alt, with ada: it was swapped by hand");
  }

  @Test
  void who_may_not_or_does_not_say_what_settles_nothing() {
    assertThat(settle("U0TECH", "upstream")).contains("NOT_IN_GROUP");
    assertThat(settle("U0OPS1", "nowhere")).contains("NOT_UNDERSTOOD", "upstream");
    assertThat(settle("U0OPS1", "upstream --environment dev"))
        .contains("NOT_UNDERSTOOD", "live or staging");
    assertThat(VOTING.typed("U0OPS1", "roles gigadb settle --production alt"))
        .contains("it needs a reason");
    assertThat(VOTING.typed("U0OPS1", "roles gigadb burn")).contains("not 'burn'");
    assertThat(VOTING.typed("U0OPS1", "roles")).contains("an estate is missing");
    assertThat(VOTING.typed("U0OPS1", "roles gpii")).contains("trade roles");
    assertThat(TRACK.texts("select site from role_wish")).isEmpty();
  }

  private static String settle(String user, String site) {
    return VOTING.typed(
        user,
        "roles gigadb settle --production %s --reason \"it was swapped by hand\"".formatted(site));
  }

  private static List<String> held() {
    return TRACK.texts(
        "select environment || ' ' || site || ' ' || role || ' ' || release from role_held"
            + " order by id");
  }

  private static List<String> kinds() {
    return TRACK.texts("select kind from ledger_row where kind in ('ADOPTED', 'ROLES_SETTLED')");
  }
}
