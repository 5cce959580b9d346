package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What somebody has to do and to decide stands on their own page, the soonest first. */
class HomeTest {
  @RegisterExtension private static final Agendas AGENDAS = Agendas.fresh();
  private static final Track TRACK = AGENDAS.track();
  private static final Voting VOTING = AGENDAS.voting();

  @Test
  @Tag("queries")
  void items_of_all_lists_stand_there_with_their_buttons_until_they_are_done() {
    AGENDAS.begun(30);
    AGENDAS.ops("task gigadb add Ring the vendor --owner @clara");
    AGENDAS.ops("checklist gigadb add Load the users --owner @clara");
    AGENDAS.ops("checklist gigadb add Look at the plan --owner @clara --due " + AGENDAS.in(2));
    AGENDAS.ops("checklist gigadb add Not theirs --owner @tess");
    String state = AGENDAS.number("checklist") + " 1";
    assertThat(VOTING.home("U0CURATOR"))
        .containsSubsequence("What you have to do", "Look at the plan", "Load the users", "Ring")
        .contains("Pilots in October of gigadb, 1.", "Done: 1")
        .doesNotContain("Not theirs");
    String done = VOTING.clickedAtHome("U0CURATOR", "checklist.done", state);
    assertThat(done).contains("What shows that it is done").doesNotContain("Afresh");
    String sent =
        VOTING.sent("U0CURATOR", "checklist-done", state + " ", Map.of("evidence", "I did"));
    assertThat(sent).contains("Done: 1.", "Afresh");
    assertThat(VOTING.home("U0CURATOR")).doesNotContain("Ring the vendor");
  }

  @Test
  void what_is_given_to_them_is_answered_there_and_the_page_is_made_anew() {
    AGENDAS.ops("task gigadb add Ring the vendor");
    AGENDAS.ops("task gigadb give 1 @clara");
    assertThat(VOTING.home("U0CURATOR")).contains("Ring the vendor", "I'll do it", "Not me");
    String gift = TRACK.texts("select gift::text from checklist_item").getFirst();
    assertThat(VOTING.clickedAtHome("U0CURATOR", "gift.refused", gift))
        .contains("Not you: Ring the vendor.", "Afresh")
        .doesNotContain("What you have to do");
  }

  @Test
  @Tag("queries")
  void a_question_that_takes_their_word_stands_there_with_what_answers_it() {
    AGENDAS.ops("decision gigadb ask Which cloud? --options AWS,GCP");
    assertThat(VOTING.home("U0CURATOR")).doesNotContain("What waits for your word");
    TRACK.change("update decision set owner = 'curators', asked_as = 'cloud'");
    assertThat(VOTING.home("U0CURATOR"))
        .contains("What waits for your word", "Which cloud?")
        .contains("/ops decision gigadb answer %s <option>".formatted(AGENDAS.number("decision")));
    assertThat(VOTING.home("U0DEV")).doesNotContain("Which cloud?");
  }

  @Test
  void what_is_too_much_for_a_page_is_counted() {
    IntStream.range(0, 15)
        .forEach(it -> AGENDAS.ops("task gigadb add Errand %d --owner @clara".formatted(it)));
    assertThat(VOTING.home("U0CURATOR"))
        .contains("Errand 11", "and 3 more")
        .doesNotContain("Errand 12");
  }
}
