package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.handlers.install.Installation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandOverTest {
  private static final Track TRACK = Track.thatAsks();
  private static final Voting VOTING = new Voting(TRACK);

  /** Of a group that has ada, ben, tess and quinn in it. */
  private static final String WIDE = Asking.APPROVAL.replace("[curators, tech]", "[curators, qa]");

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void nothing_is_under_way() {
    VOTING.forget();
  }

  @Test
  void the_card_the_thread_and_the_ledger_tell_whose_it_is_now() {
    RunId run = TRACK.start("trial");
    assertThat(handed("U0OPS1", run, "<@U0OPS2>")).contains(run.value(), "belongs to", "U0OPS2");
    assertThat(TRACK.see(run).owner().person()).isEqualTo("ben");
    assertThat(TRACK.see(run).requester().person()).isEqualTo("ada");
    assertThat(letters(run.card())).singleElement().asString().contains("belongs to <@U0OPS2>");
    assertThat(letters(run.card() + "/%"))
        .singleElement()
        .asString()
        .contains("ada", "handed this over", "<@U0OPS2>");
    assertThat(
            TRACK.texts(
                "select person from ledger_row where kind = 'RUN_HANDED_OVER' and subject = ?",
                run + " from ada to ben"))
        .containsExactly("ada");
  }

  @Test
  void what_only_its_owner_confirms_the_new_one_confirms() {
    RunId run = TRACK.start("trial");
    handed("U0OPS1", run, "ben");
    assertThat(VOTING.message()).contains("<@U0OPS2>").doesNotContain("<@U0OPS1>");
    assertThat(VOTING.home("U0OPS1")).doesNotContain("What waits for you");
    assertThat(VOTING.press("U0OPS1", "confirmed")).contains("NOT_IN_GROUP");
    assertThat(VOTING.press("U0OPS2", "confirmed")).contains("decides it");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
  }

  @Test
  void nobody_whose_it_is_or_was_approves_what_it_asks() {
    RunId run = asking();
    handed("U0OPS1", run, "ben");
    assertThat(VOTING.message()).contains("<@U0TECH>").doesNotContain("<@U0OPS1>", "<@U0OPS2>");
    handed("U0OPS2", run, "tess");
    for (String user : new String[] {"U0OPS1", "U0OPS2", "U0TECH"}) {
      assertThat(VOTING.press(user, "approved")).contains("OWN_REQUEST");
      assertThat(VOTING.home(user)).doesNotContain("What waits for you");
    }
    assertThat(VOTING.votes()).isEmpty();
    assertThat(VOTING.press("U0QA", "approved")).contains("Still missing: curators");
  }

  @Test
  void who_approved_it_does_not_get_it() {
    RunId run = asking();
    VOTING.press("U0OPS2", "approved");
    assertThat(handed("U0OPS1", run, "ben")).contains("OWN_REQUEST", "ben approved it");
    assertThat(TRACK.see(run).owner().person()).isEqualTo("ada");
    assertThat(handed("U0OPS1", run, "tess")).contains("belongs to");
  }

  @Test
  void it_is_not_handed_to_the_last_one_who_could_approve_it() {
    RunId run = VOTING.asking(Asking.APPROVAL.replace("[curators, tech]", "[ops]"));
    confirmed();
    assertThat(handed("U0OPS1", run, "ben")).contains("NOBODY_CAN_APPROVE", "ops");
    VOTING.press("U0OPS2", "approved");
    TRACK.work();
    assertThat(handed("U0OPS1", run, "tess")).contains("NOTHING_BEHIND_IT", "it is over");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<@U0OPS2>", "<@U0OPS2|ben>", "@ben", "ben", "\"Ben Lindqvist\""})
  void people_are_mentioned_or_called_by_their_names(String whom) {
    RunId run = TRACK.start("trial");
    assertThat(handed("U0OPS1", run, whom)).contains("belongs to");
    assertThat(handed("U0OPS1", run, whom)).contains("NOTHING_BEHIND_IT", "it is ben's already");
  }

  @Test
  void it_goes_to_nobody_who_is_unknown_or_could_not_have_started_it() {
    RunId run = TRACK.start("trial");
    assertThat(handed("U0OPS1", run, "zoe")).contains("UNKNOWN_PERSON", "called 'zoe'");
    assertThat(handed("U0OPS1", run, "<@U0GUEST>")).contains("UNKNOWN_PERSON");
    assertThat(handed("U0OPS1", run, "clara")).contains("NOT_IN_GROUP", "clara is in no group");
    assertThat(handed("U0OPS1", run, "")).contains("NOT_UNDERSTOOD", "hand-over @person");
    assertThat(handed("U0OPS1", run, "ben now")).contains("NOT_UNDERSTOOD", "one word too many");
    assertThat(VOTING.typed("U0OPS1", "run " + run + " retry ben")).contains("one word too many");
    assertThat(TRACK.see(run).owner().person()).isEqualTo("ada");
  }

  @Test
  void whose_it_is_gives_it_away_and_so_does_who_might_have_started_it_but_nobody_else() {
    RunId run = TRACK.start("trial");
    assertThat(handed("U0CURATOR", run, "ben")).contains("NOT_IN_GROUP", "It stays ada's");
    assertThat(VOTING.typedIn("C0NOTE", "U0OPS1", "run " + run + " hand-over ben"))
        .contains("WRONG_CHANNEL");
    assertThat(handed("U0TECH", run, "ben")).contains("belongs to");
    mended("ops:        [ada, ben]", "ops:        [ada]");
    mended("developers: [dina]", "developers: [dina, ben]");
    assertThat(handed("U0OPS2", run, "tess")).contains("belongs to");
    assertThat(handed("U0OPS2", run, "ada")).contains("NOT_IN_GROUP");
  }

  /** A run of {@link #WIDE} that nobody has answered yet. */
  private static RunId asking() {
    Installation installation = TRACK.the(Installation.class);
    installation.replace(Trial.configuration(WIDE, installation.shapes()));
    mended("qa:         [quinn]", "qa:         [quinn, ada, ben, tess]");
    RunId run = TRACK.start("trial");
    confirmed();
    return run;
  }

  private static void confirmed() {
    VOTING.press("U0OPS1", "confirmed");
    TRACK.workAfter(Duration.ofSeconds(1));
  }

  private static void mended(String line, String now) {
    Installation installation = TRACK.the(Installation.class);
    var sources = installation.current().sources();
    String people = sources.text("people.yml").map(it -> it.replace(line, now)).orElseThrow();
    Configuration changed =
        Optional.of(Configuration.of(sources.with("people.yml", people), installation.shapes()))
            .filter(Reading.Good.class::isInstance)
            .map(it -> ((Reading.Good) it).configuration())
            .orElseThrow();
    installation.replace(changed);
  }

  private static String handed(String user, RunId run, String whom) {
    return VOTING.typed(user, "run %s hand-over %s".formatted(run, whom).strip());
  }

  private static List<String> letters(String key) {
    return TRACK.texts("select blocks from letter where letter_key like ?", key);
  }
}
