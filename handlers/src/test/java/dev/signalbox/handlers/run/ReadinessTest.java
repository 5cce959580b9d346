package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A procedure goes on when everything on the checklist is done, and closes it. */
class ReadinessTest {
  private static final String RUNBOOK =
      Trial.HEAD
          + """
            - do: checklist.require
            - do: run.write
              with: { say: one }
            - do: checklist.close
              with: { say: "All is in place." }
          """;

  @RegisterExtension private static final Agendas AGENDAS = Agendas.fresh();
  private static final Track TRACK = AGENDAS.track();

  @Test
  void where_nobody_wrote_one_nobody_knows_whether_all_is_in_place() {
    RunId run = AGENDAS.voting().asking(RUNBOOK);
    assertThat(TRACK.see(run).trouble().orElse(""))
        .contains("no checklist", "/ops checklist gigadb");
    assertThat(AGENDAS.voting().written()).isEmpty();
  }

  @Test
  void what_is_still_open_is_named_and_nothing_begins() {
    AGENDAS.begun(30);
    AGENDAS.ops("checklist gigadb add Load the users");
    AGENDAS.ops("checklist gigadb add Write it down");
    AGENDAS.ops("checklist gigadb done 2 it is written");
    RunId run = AGENDAS.voting().asking(RUNBOOK);
    assertThat(TRACK.see(run).trouble().orElse(""))
        .contains("Still open in Pilots in October: 1. Load the users.");
    assertThat(AGENDAS.voting().written()).isEmpty();
  }

  @Test
  @Tag("queries")
  void once_all_is_done_it_goes_on_and_closes_the_list_once() {
    AGENDAS.begun(30);
    AGENDAS.ops("checklist gigadb add Load the users");
    AGENDAS.ops("checklist gigadb done 1 they are there");
    RunId run = AGENDAS.voting().asking(RUNBOOK);
    assertThat(TRACK.see(run).outcome()).contains("done");
    assertThat(TRACK.texts("select closing from checklist")).containsExactly("All is in place.");
    AGENDAS.begun(30);
    TRACK.change(
        "update run_step set state = 'RUNNING', outputs = null, ended_at = null where id = ?",
        StepRow.id(run.value(), "checklist-close"));
    TRACK.kind("step").run(StepRow.id(run.value(), "checklist-close"));
    assertThat(AGENDAS.ops("checklist gigadb")).contains("Pilots in October");
  }
}
