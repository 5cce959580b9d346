package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people have written down and what runs have left stand in one list. */
class TaskTest {
  private static final String LEAVES =
      Trial.HEAD
          + """
            - do: followup.add
              with: { groups: [tech, ops], say: "Look at ${estate} again.", due: 7d }
          """;

  @RegisterExtension private static final Agendas AGENDAS = Agendas.fresh();

  @Test
  void both_are_seen_with_whose_they_are_and_until_when() {
    assertThat(AGENDAS.ops("task gigadb")).contains("Nothing stands on it yet.");
    RunId run = AGENDAS.voting().asking(LEAVES);
    AGENDAS.ops("task gigadb add Export the zones --owner @tess --due " + AGENDAS.in(5));
    assertThat(AGENDAS.ops("task gigadb"))
        .contains("1. Export the zones", "U0TECH", "in 5 days", "Done: 1")
        .contains("Look at gigadb again.", "tech or ops", run.value());
    assertThat(AGENDAS.ops("task gigadb done 1 it is in the repository")).contains("Done: 1.");
  }

  @Test
  void what_is_tagged_is_found_by_its_tag() {
    AGENDAS.ops("task gigadb add Resize the nodes --tag easy,valuable,aws");
    AGENDAS.ops("task gigadb add Load test --tag hard,gcp");
    assertThat(AGENDAS.ops("task gigadb --tag gcp"))
        .contains("Load test")
        .doesNotContain("Resize the nodes");
    assertThat(AGENDAS.ops("task gigadb --tag easy,aws"))
        .contains("Resize the nodes")
        .doesNotContain("Load test");
    assertThat(AGENDAS.ops("task gigadb --tag easy,gcp"))
        .contains("Nothing on it bears easy and gcp.", "/ops task gigadb");
    assertThat(AGENDAS.ops("task gigadb")).contains("[easy, valuable, aws]", "[hard, gcp]");
  }

  @Test
  void a_list_without_a_day_neither_begins_nor_ends() {
    assertThat(AGENDAS.ops("task gigadb begin Pilots by 2027-01-01")).contains("one by one");
    assertThat(AGENDAS.ops("task gigadb close done")).contains("one by one");
  }
}
