package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.durable.Leftovers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What has to be done before a day comes is whose it is, until something shows that it is done. */
class ChecklistTest {
  @RegisterExtension private static final Agendas AGENDAS = Agendas.fresh();
  private static final Track TRACK = AGENDAS.track();

  @Test
  @Tag("queries")
  void an_item_has_an_owner_a_day_a_link_and_then_what_shows_it() {
    assertThat(AGENDAS.ops("checklist gigadb")).contains("No checklist", "begin <title> by <day>");
    assertThat(AGENDAS.begun(30)).contains("Begun.");
    assertThat(
            AGENDAS.ops(
                "checklist gigadb add Load the users --owner <@U0TECH|tess> --due "
                    + AGENDAS.in(3)
                    + " --link https://issues.example/GPII-3192"))
        .contains("It is number 1.");
    assertThat(AGENDAS.ops("checklist gigadb"))
        .contains("Pilots in October", "in 30 days", "1. Load the users", "U0TECH", "in 3 days")
        .contains("GPII-3192", "Done: 1");
    assertThat(AGENDAS.ops("checklist gigadb done 1 all 40 are there")).contains("Done: 1. Load");
    assertThat(AGENDAS.ops("checklist gigadb"))
        .contains("all 40 are there – ada")
        .doesNotContain("Done: 1");
    assertThat(AGENDAS.ops("checklist gigadb done 1 yes")).contains("It is so already.");
    assertThat(AGENDAS.ops("checklist gigadb again 1")).contains("Open again: 1.");
    assertThat(AGENDAS.ops("checklist gigadb drop 1 nobody comes")).contains("Dropped: 1.");
  }

  @Test
  void one_is_open_at_a_time_and_closed_with_what_is_left() {
    AGENDAS.begun(30);
    assertThat(AGENDAS.begun(40)).contains("one is open already");
    AGENDAS.ops("checklist gigadb add Load the users");
    assertThat(AGENDAS.ops("checklist gigadb close")).contains("say why");
    assertThat(AGENDAS.ops("checklist gigadb close the pilots are over"))
        .contains("Left open: 1. Load the users.");
    assertThat(AGENDAS.begun(40)).contains("Begun.");
    assertThat(TRACK.texts("select subject from ledger_row where kind = 'CHECKLIST_CHANGED'"))
        .anyMatch(it -> it.contains("closed with 1 open: the pilots are over"));
  }

  @Test
  void what_cannot_be_meant_is_refused_with_the_next_move() {
    assertThat(AGENDAS.ops("checklist gigadb begin Pilots")).contains("a title and a day");
    assertThat(AGENDAS.ops("checklist gigadb begin Pilots by soon")).contains("'soon' is no day");
    assertThat(AGENDAS.begun(-2)).contains("is over already");
    assertThat(AGENDAS.ops("checklist gigadb add Load")).contains("No checklist");
    AGENDAS.begun(30);
    assertThat(AGENDAS.ops("checklist gigadb add")).contains("what shall be done is missing");
    assertThat(AGENDAS.ops("checklist gigadb add Load --owner @nobody")).contains("UNKNOWN_PERSON");
    assertThat(AGENDAS.ops("checklist gigadb add Load --due soon")).contains("is no day");
    assertThat(AGENDAS.ops("checklist gigadb add Load --link gopher:x")).contains("is no link");
    AGENDAS.ops("checklist gigadb add Load");
    assertThat(AGENDAS.ops("checklist gigadb done 1")).contains("what shows that it is done");
    assertThat(AGENDAS.ops("checklist gigadb drop 1")).contains("why nobody needs it");
    assertThat(AGENDAS.ops("checklist gigadb done 7 yes")).contains("Say its number");
    assertThat(AGENDAS.ops("checklist gigadb melt 1")).contains("nothing here is called 'melt'");
    assertThat(AGENDAS.ops("checklist gigadb2")).contains("NO_SUCH_ESTATE");
  }

  @Test
  void who_may_start_things_changes_it_and_whose_it_is_may_say_that_it_is_done() {
    AGENDAS.begun(30);
    AGENDAS.ops("checklist gigadb add Look at the plan --owner @U0CURATOR");
    AGENDAS.ops("checklist gigadb add Look again --owner <@U0CURATOR>");
    AGENDAS.ops("checklist gigadb add Not theirs");
    assertThat(AGENDAS.voting().typed("U0CURATOR", "checklist gigadb add More"))
        .contains("NOT_IN_GROUP");
    assertThat(AGENDAS.voting().typed("U0CURATOR", "checklist gigadb done 1 I did"))
        .contains("Done: 1.");
    assertThat(AGENDAS.voting().typed("U0CURATOR", "checklist gigadb done 2 I did"))
        .contains("NOT_IN_GROUP");
  }

  @Test
  void the_button_asks_what_shows_it() {
    AGENDAS.begun(30);
    AGENDAS.ops("checklist gigadb add Load the users");
    String value = AGENDAS.number("checklist") + " 1";
    Voting voting = AGENDAS.voting();
    assertThat(voting.clickedAt("U0OPS1", "checklist.done", value))
        .contains("Open", "What shows that it is done", value + " C0OPS");
    assertThat(voting.sent("U0OPS1", "checklist-done", value + " C0OPS", Map.of()))
        .contains("Mistakes");
    Map<String, String> seen = Map.of("evidence", "I counted");
    assertThat(voting.sent("U0CURATOR", "checklist-done", value + " C0OPS", seen))
        .contains("NOT_IN_GROUP");
    assertThat(voting.sent("U0OPS1", "checklist-done", value + " C0OPS", seen))
        .contains("Done: 1. Load the users.");
    assertThat(voting.clickedAt("U0OPS1", "checklist.done", value)).contains("NOTHING_BEHIND_IT");
    assertThat(voting.sent("U0OPS1", "checklist-done", "x", seen)).contains("NOTHING_BEHIND_IT");
  }

  @Test
  void from_a_week_before_its_day_each_morning_tells_what_is_open_whose_and_what_is_late() {
    AGENDAS.begun(10);
    AGENDAS.ops("checklist gigadb add Load the users --owner <@U0TECH> --due " + AGENDAS.in(1));
    AGENDAS.ops("checklist gigadb add Write it down");
    AGENDAS.ops("checklist gigadb done 2 it is written");
    AGENDAS.pass("checklist", 2);
    assertThat(AGENDAS.told("checklist/%")).isEmpty();
    AGENDAS.pass("checklist", 3);
    assertThat(AGENDAS.told("checklist/%"))
        .hasSize(3)
        .allMatch(it -> it.contains("Load the users") && it.contains("U0TECH"))
        .allMatch(it -> it.contains("red_circle"))
        .noneMatch(it -> it.contains("Write it down"));
    AGENDAS.ops("checklist gigadb done 1 they are there");
    AGENDAS.pass("checklist", 2);
    assertThat(AGENDAS.told("checklist/%")).hasSize(3);
    AGENDAS.ops("checklist gigadb again 1");
    AGENDAS.pass("checklist", 1);
    assertThat(AGENDAS.told("checklist/%")).hasSize(4);
    AGENDAS.ops("checklist gigadb close we went another way");
    AGENDAS.pass("checklist", 3);
    assertThat(AGENDAS.told("checklist/%")).hasSize(4);
  }

  @Test
  void two_nodes_that_come_on_the_same_morning_tell_it_once() {
    AGENDAS.begun(3);
    AGENDAS.ops("checklist gigadb add Load the users");
    AGENDAS.pass("checklist", 1);
    TRACK.kind("checklist").run(AGENDAS.number("checklist"));
    assertThat(AGENDAS.told("checklist/%")).hasSize(1);
  }

  @Test
  @Tag("queries")
  void what_is_closed_goes_after_thirteen_months_and_what_is_open_stays() {
    AGENDAS.begun(3);
    AGENDAS.ops("checklist gigadb close never mind");
    AGENDAS.begun(3);
    AGENDAS.ops("task gigadb add Look");
    AGENDAS.ops("task gigadb add Look again");
    AGENDAS.ops("task gigadb done 1 I did");
    TRACK.clock.tick(Duration.ofDays(401));
    TRACK.all(Leftovers.class).forEach(it -> it.remove(TRACK.clock.instant()));
    assertThat(TRACK.texts("select sort from checklist order by sort"))
        .containsExactly("CHECKLIST", "TASKS");
    assertThat(TRACK.texts("select what from checklist_item")).containsExactly("Look again");
  }
}
