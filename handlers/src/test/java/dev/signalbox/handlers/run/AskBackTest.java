package dev.signalbox.handlers.run;

import static dev.signalbox.handlers.run.Asking.APPROVAL;
import static dev.signalbox.handlers.run.Asking.DECISION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AskBackTest {
  private static final Track TRACK = new Track();
  private static final Voting VOTING = new Voting(TRACK);
  private static final String BACK = "ask-back?";
  private static final Map<String, String> WHY = Map.of("question", "Which <backup> is it?");

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void nothing_is_under_way() {
    VOTING.forget();
    TRACK.change("delete from letter");
    TRACK.change("delete from ledger_row");
  }

  @Test
  void a_question_stands_in_the_thread_calls_the_owner_and_decides_nothing() {
    RunId run = VOTING.asking(APPROVAL);
    assertThat(VOTING.message()).contains("Ask back");
    assertThat(VOTING.press("U0TECH", BACK)).contains("Open[form", "What do you want to know?");
    assertThat(VOTING.send("U0TECH", BACK, Map.of())).contains("Mistakes", "say what you want");
    assertThat(questions()).isEmpty();
    assertThat(VOTING.send("U0TECH", BACK, WHY)).contains("Your question stands in the thread");
    assertThat(questions())
        .singleElement()
        .asString()
        .contains("tess", " asks before answering: Which", "backup", "U0OPS1");
    assertThat(VOTING.votes()).isEmpty();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.WAITING);
    assertThat(TRACK.texts("select person from ledger_row where kind = 'ASKED_BACK'"))
        .containsExactly("tess");
    assertThat(VOTING.press("U0TECH", "approved")).contains("Still missing: curators");
  }

  @Test
  void the_limit_stands_still_for_an_hour_however_often_it_is_asked_back() {
    RunId run = VOTING.asking(DECISION);
    VOTING.send("U0TECH", BACK, WHY);
    TRACK.workAfter(Duration.ofHours(2));
    VOTING.send("U0TECH", BACK, WHY);
    assertThat(questions()).hasSize(2);
    TRACK.workAfter(Duration.ofHours(22));
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.WAITING);
    TRACK.workAfter(Duration.ofMinutes(59));
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.WAITING);
    TRACK.workAfter(Duration.ofMinutes(1));
    assertThat(TRACK.see(run).outcome()).contains("verdict.drop");
    assertThat(VOTING.send("U0TECH", BACK, WHY)).contains("ALREADY_DECIDED");
  }

  @Test
  void who_is_not_asked_does_not_ask_back_and_what_ones_own_word_confirms_asks_nobody() {
    VOTING.asking(APPROVAL);
    assertThat(VOTING.send("U0QA", BACK, WHY)).contains("NOT_IN_GROUP");
    assertThat(questions()).isEmpty();
    try (Track people = Track.thatAsks()) {
      var voting = new Voting(people);
      people.start("trial");
      assertThat(voting.message()).contains("Confirm").doesNotContain("Ask back");
      assertThat(voting.send("U0OPS1", BACK, WHY)).contains("STALE_PLAN");
    }
  }

  private static List<String> questions() {
    return TRACK.texts(
        "select said from letter where letter_key like 'run/%/ask/%' and said like ?",
        "%asks before%");
  }
}
