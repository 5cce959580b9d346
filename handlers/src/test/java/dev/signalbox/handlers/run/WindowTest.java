package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.command.Asked;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A window stays open until somebody ends it, and asks near its limit whether it shall. */
class WindowTest {
  static final String WINDOW =
      Trial.HEAD
          + """
            - id: painted
              do: run.paint
              with: { colour: red }
            - id: open
              do: window.hold
              with: { groups: [tech, curators], say: "Closed for paint.", limit: 2h, extend: 1h, max: 4h, on-limit: hold }
            - id: go
              do: run.write
              with: { say: "ended by ${steps.open.by}" }
          finally:
            - undo: painted
          """;

  private static final Track TRACK = new Track();
  private static final Voting VOTING = new Voting(TRACK);
  private static final String LONGER = "longer-by-1h";

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void nothing_is_under_way() {
    VOTING.forget();
  }

  @Test
  void it_stays_open_until_anybody_who_is_asked_ends_it_and_is_then_tidied_up() {
    RunId run = VOTING.asking(WINDOW);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.WAITING);
    assertThat(VOTING.message()).contains("Closed for paint.", "End it now", "Longer by 1h");
    assertThat(VOTING.message()).contains("tech or curators", "U0TECH").doesNotContain("Ask back");
    assertThat(VOTING.press("U0QA", "over")).contains("NOT_IN_GROUP");
    assertThat(VOTING.press("U0TECH", "over")).contains("That decides it: End it now");
    TRACK.work();
    assertThat(TRACK.see(run).outcome()).contains("done");
    assertThat(VOTING.written()).containsExactly("red", "ended by tess", "bare");
  }

  @Test
  void it_gets_longer_as_often_as_somebody_wants_up_to_what_it_may_last_in_all() {
    RunId run = VOTING.asking(WINDOW);
    assertThat(VOTING.press("U0TECH", LONGER)).contains("3h in all");
    assertThat(VOTING.message()).contains("tess", "says Longer by 1h");
    assertThat(VOTING.press("U0TECH", LONGER)).contains("4h in all");
    assertThat(VOTING.message()).contains("End it now").doesNotContain("ask.longer");
    assertThat(VOTING.press("U0TECH", LONGER)).contains("STALE_PLAN");
    TRACK.workAfter(Duration.ofMinutes(239));
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.WAITING);
    TRACK.workAfter(Duration.ofMinutes(1));
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(VOTING.message()).contains("It has come to its limit");
  }

  @Test
  void the_last_piece_is_as_long_as_there_is_time_left() {
    VOTING.asking(WINDOW.replace("max: 4h", "max: 2h30m"));
    assertThat(VOTING.press("U0TECH", "longer-by-30m")).contains("2h30m in all");
    assertThat(VOTING.message()).doesNotContain("ask.longer");
  }

  @Test
  void near_its_limit_it_asks_once_and_again_each_time_it_was_made_longer() {
    RunId run = VOTING.asking(WINDOW);
    TRACK.workAfter(Duration.ofMinutes(107));
    assertThat(asked(run)).isEmpty();
    TRACK.workAfter(Duration.ofMinutes(1));
    assertThat(asked(run))
        .singleElement()
        .asString()
        .contains("comes to its limit", "or make it longer?", "the run stands", "U0TECH");
    TRACK.workAfter(Duration.ofMinutes(5));
    assertThat(asked(run)).hasSize(1);
    VOTING.press("U0TECH", LONGER);
    TRACK.workAfter(Duration.ofMinutes(40));
    assertThat(asked(run)).isEmpty();
    TRACK.workAfter(Duration.ofMinutes(10));
    assertThat(asked(run)).singleElement().asString().contains("U0TECH", "U0CURATOR");
    assertThat(VOTING.press("U0CURATOR", "over")).contains("That decides it");
  }

  @Test
  void who_comes_second_is_told_that_it_has_become_longer_and_decides_with_that_in_mind() {
    VOTING.asking(WINDOW);
    String seen = VOTING.ballot(LONGER);
    String end = VOTING.ballot("over");
    var home = new Asked.Surface.OnHome();
    assertThat(VOTING.pressed("U0TECH", home, seen)).contains("3h in all");
    assertThat(VOTING.pressed("U0CURATOR", home, seen)).contains("somebody has made it longer");
    assertThat(VOTING.pressed("U0CURATOR", home, end)).contains("STALE_PLAN");
    assertThat(VOTING.home("U0TECH")).contains("Closed for paint.");
    assertThat(VOTING.press("U0TECH", "over")).contains("That decides it");
    assertThat(VOTING.press("U0CURATOR", LONGER))
        .contains("ALREADY_DECIDED", "End it now, by tess");
  }

  @Test
  void at_its_limit_it_takes_back_where_the_runbook_says_so() {
    RunId run = VOTING.asking(WINDOW.replace("on-limit: hold", "on-limit: undo"));
    TRACK.workAfter(Duration.ofHours(2));
    assertThat(TRACK.see(run).outcome()).contains("open.undo");
    assertThat(VOTING.written()).containsExactly("red", "bare");
  }

  @Test
  void an_abort_ends_it() {
    RunId run = VOTING.asking(WINDOW);
    VOTING.typed("U0OPS1", "run " + run + " abort");
    TRACK.work();
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.CANCELLED);
    assertThat(VOTING.press("U0TECH", "over")).contains("ALREADY_DECIDED");
  }

  @Test
  void longer_means_longer_than_now_even_when_the_bot_was_away_and_came_back_too_late() {
    VOTING.asking(WINDOW.replace("max: 4h", "max: 9h"));
    TRACK.clock.tick(Duration.ofHours(5));
    assertThat(VOTING.press("U0TECH", LONGER)).contains("6h in all");
    TRACK.clock.tick(Duration.ofHours(5));
    assertThat(VOTING.press("U0TECH", LONGER))
        .contains("ALREADY_DECIDED", "may not last any longer");
    assertThat(VOTING.press("U0TECH", "over")).contains("That decides it");
  }

  @Test
  void whoever_may_end_it_is_reminded_that_it_is_open_also_who_made_it_longer() {
    RunId run = VOTING.asking(WINDOW.replace("extend: 1h", "extend: 1h, remind: 30m"));
    VOTING.press("U0TECH", LONGER);
    TRACK.workAfter(Duration.ofMinutes(30));
    assertThat(
            TRACK.texts(
                "select said from letter where letter_key like ?", "run/" + run + "/%/ask/1"))
        .singleElement()
        .asString()
        .contains("Still open: Closed for paint.", "U0TECH", "U0CURATOR");
  }

  private static List<String> asked(RunId run) {
    return TRACK.texts(
        "select said from letter where letter_key like ? and fate <> 'LEFT'",
        "run/" + run + "/%/ask/end/%");
  }
}
