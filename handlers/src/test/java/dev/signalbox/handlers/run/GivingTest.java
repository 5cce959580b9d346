package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What is given to somebody is theirs at once; they are asked, and it goes back where they will
 * not.
 */
class GivingTest {
  @RegisterExtension private static final Agendas AGENDAS = Agendas.fresh();
  private static final Track TRACK = AGENDAS.track();
  private static final Voting VOTING = AGENDAS.voting();

  @BeforeEach
  void one_is_to_be_done() {
    AGENDAS.begun(30);
    AGENDAS.ops("checklist gigadb add Load the users --owner @tess --due " + AGENDAS.in(3));
  }

  @Test
  @Tag("queries")
  void whose_it_becomes_is_asked_directly_and_says_that_they_do_it() {
    assertThat(AGENDAS.ops("checklist gigadb give 1 <@U0CURATOR|clara>"))
        .contains("clara is asked to do it, and has it from now on: 1. Load the users.");
    assertThat(AGENDAS.told("given/%"))
        .singleElement()
        .asString()
        .contains("<@U0OPS1> gives you 1. *Load the users*", "Pilots in October, gigadb", "due ")
        .contains("I'll do it", "Not me");
    assertThat(asked()).containsExactly("U0CURATOR");
    assertThat(AGENDAS.ops("checklist gigadb")).contains("U0CURATOR", " (asked)");
    assertThat(VOTING.clickedAt("U0CURATOR", "gift.taken", gift()))
        .contains("You do it: Load the users.");
    assertThat(AGENDAS.told("given/%").getFirst()).contains("You do 1.", "Done: 1");
    assertThat(AGENDAS.ops("checklist gigadb")).contains("U0CURATOR").doesNotContain(" (asked)");
    assertThat(ledger()).anyMatch(it -> it.contains("1 given to clara"));
    assertThat(ledger()).anyMatch(it -> it.contains("1: clara does it"));
  }

  @Test
  @Tag("queries")
  void what_they_will_not_do_goes_back_and_both_whose_it_was_and_who_gave_it_are_told() {
    AGENDAS.ops("checklist gigadb give 1 @clara");
    String gift = gift();
    assertThat(VOTING.clickedAt("U0CURATOR", "gift.refused", gift))
        .contains("Not you: Load the users. Who gave it is told.");
    assertThat(AGENDAS.told("given/%/back").getFirst())
        .contains("<@U0CURATOR> does not do", "It is <@U0TECH>'s again")
        .contains("/ops checklist gigadb give 1 @person");
    assertThat(AGENDAS.told("given/%/former")).hasSize(1);
    assertThat(AGENDAS.ops("checklist gigadb")).contains("U0TECH").doesNotContain("U0CURATOR");
    assertThat(VOTING.clickedAt("U0CURATOR", "gift.taken", gift)).contains("NOTHING_BEHIND_IT");
    assertThat(ledger()).anyMatch(it -> it.contains("1: not clara"));
  }

  @Test
  void who_was_asked_in_vain_is_told_when_it_is_given_on_and_it_never_goes_back_to_them() {
    AGENDAS.ops("checklist gigadb give 1 @clara");
    String first = gift();
    AGENDAS.ops("checklist gigadb give 1 @ben");
    assertThat(AGENDAS.told("given/" + first).getFirst()).contains("somebody else's now");
    assertThat(VOTING.clickedAt("U0CURATOR", "gift.taken", first)).contains("NOTHING_BEHIND_IT");
    VOTING.clickedAt("U0OPS2", "gift.refused", gift());
    assertThat(TRACK.texts("select owner from checklist_item")).containsExactly("tess");
  }

  @Test
  void what_was_nobodys_becomes_nobodys_again() {
    AGENDAS.ops("task gigadb add Look");
    AGENDAS.ops("task gigadb give 1 @clara");
    VOTING.clickedAt("U0CURATOR", "gift.refused", gift());
    assertThat(AGENDAS.told("given/%/back").getFirst())
        .contains("It is nobody's again", "/ops task gigadb give 1 @person");
    assertThat(AGENDAS.told("given/%/former")).isEmpty();
  }

  @Test
  void whoever_takes_it_is_not_asked() {
    assertThat(AGENDAS.ops("checklist gigadb give 1 @ada")).contains("Yours: 1. Load the users.");
    assertThat(AGENDAS.told("given/%")).isEmpty();
    assertThat(AGENDAS.ops("checklist gigadb give 1 @ada")).contains("It is ada's already.");
  }

  @Test
  void its_owner_its_maker_and_who_may_change_the_list_give_it_and_nobody_else() {
    AGENDAS.ops("checklist gigadb give 1 @clara");
    assertThat(VOTING.typed("U0DEV", "checklist gigadb give 1 @dina")).contains("NOT_IN_GROUP");
    assertThat(VOTING.typed("U0CURATOR", "checklist gigadb give 1 @dina"))
        .contains("dina is asked");
    assertThat(VOTING.clickedAt("U0OPS2", "gift.taken", gift())).contains("NOTHING_BEHIND_IT");
    assertThat(VOTING.clickedAt("U0OPS2", "gift.taken", "x")).contains("NOTHING_BEHIND_IT");
    assertThat(TRACK.texts("select subject from ledger_row where kind = 'REFUSED'"))
        .anyMatch(it -> it.contains("gift.taken x"));
  }

  @Test
  void who_gets_it_can_say_that_it_is_done_where_they_were_asked() {
    AGENDAS.ops("checklist gigadb give 1 @clara");
    String state = AGENDAS.number("checklist") + " 1 D0CLARA";
    Map<String, String> seen = Map.of("evidence", "all 40 are there");
    assertThat(VOTING.sent("U0OPS1", "checklist-done", state, seen)).contains("LOOKS_ONLY_HERE");
    assertThat(VOTING.sent("U0CURATOR", "checklist-done", state, seen)).contains("Done: 1.");
    assertThat(AGENDAS.ops("checklist gigadb")).contains("all 40").doesNotContain(" (asked)");
    assertThat(VOTING.clickedAt("U0CURATOR", "gift.taken", gift())).contains("NOTHING_BEHIND_IT");
  }

  @Test
  void what_cannot_be_meant_is_refused_with_the_next_move() {
    assertThat(AGENDAS.ops("checklist gigadb give 1")).contains("UNKNOWN_PERSON");
    assertThat(AGENDAS.ops("checklist gigadb give 7 @clara")).contains("Say its number");
    AGENDAS.ops("checklist gigadb add Look");
    AGENDAS.ops("checklist gigadb done 2 I did");
    assertThat(AGENDAS.ops("checklist gigadb give 2 @clara"))
        .contains("2. Look is no longer open", "/ops checklist gigadb again 2");
    assertThat(AGENDAS.ops("checklist gigadb give 1 @quinn"))
        .contains("quinn may not look at GigaDB", "give it to somebody who may");
    assertThat(AGENDAS.ops("checklist gigadb move 1 soon because")).contains("is no day");
    assertThat(AGENDAS.ops("checklist gigadb move 1 2020-01-01 because")).contains("is over");
    assertThat(AGENDAS.ops("checklist gigadb move 1 " + AGENDAS.in(9))).contains("say why");
  }

  @Test
  @Tag("queries")
  void its_day_is_moved_for_a_reason_and_how_often_it_was_asked_for_is_counted() {
    String day = AGENDAS.in(9).toString();
    assertThat(AGENDAS.ops("checklist gigadb move 1 " + day + " the vendor is late"))
        .contains("Due " + day + ": 1. Load the users.");
    assertThat(AGENDAS.ops("checklist gigadb")).contains(", due " + day);
    assertThat(ledger())
        .anyMatch(
            it ->
                it.endsWith(
                    "moved from %s to %s: the vendor is late".formatted(AGENDAS.in(3), day)));
    assertThat(AGENDAS.ops("checklist gigadb asked 1")).contains("Asked for 2 times: 1. Load");
    assertThat(AGENDAS.ops("checklist gigadb")).contains(", asked for 2 times");
  }

  @Test
  void a_backlog_is_read_by_effort_by_value_or_by_day() {
    AGENDAS.ops("task gigadb add Resize nodes --tag easy,valuable,aws --due " + AGENDAS.in(9));
    AGENDAS.ops("task gigadb add Split rights --tag hard,valuable --due " + AGENDAS.in(3));
    AGENDAS.ops("task gigadb add Smoke tests --tag medium,aws");
    assertThat(AGENDAS.ops("task gigadb --sort effort"))
        .containsSubsequence("Resize nodes", "Smoke tests", "Split rights");
    assertThat(AGENDAS.ops("task gigadb --sort due"))
        .containsSubsequence("Split rights", "Resize nodes", "Smoke tests");
    assertThat(AGENDAS.ops("task gigadb --sort value --tag aws"))
        .containsSubsequence("Resize nodes", "Smoke tests")
        .doesNotContain("Split rights");
    assertThat(AGENDAS.ops("task gigadb --sort size")).contains("effort, value, due");
  }

  private static List<String> asked() {
    return TRACK.texts("select channel from letter where letter_key like 'given/%'");
  }

  private static List<String> ledger() {
    return TRACK.texts("select subject from ledger_row where kind = 'CHECKLIST_CHANGED'");
  }

  private static String gift() {
    return TRACK.texts("select gift::text from checklist_item where gift is not null").getFirst();
  }
}
