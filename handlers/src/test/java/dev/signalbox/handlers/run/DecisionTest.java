package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A question is asked once, answered once, and comes back where it was put off. */
class DecisionTest {
  private static final String RECORDS =
      Trial.HEAD
          + """
            - id: why
              do: decision.record
              with: { say: "Users are kept by ${run.requester}" }
            - do: run.write
              with: { say: "see ${steps.why.item}" }
          """;

  @RegisterExtension private static final Agendas AGENDAS = Agendas.fresh();
  private static final Track TRACK = AGENDAS.track();

  @Test
  @Tag("queries")
  void one_of_its_options_is_its_answer_and_says_who_and_why() {
    assertThat(AGENDAS.ops("decision gigadb")).contains("has nothing to decide");
    String asked = AGENDAS.ops("decision gigadb ask Which cloud? --options 'AWS, GCP,GCP later'");
    String number = AGENDAS.number("decision");
    assertThat(asked)
        .contains("It is number " + number, "answer %s <option> <why>".formatted(number));
    assertThat(AGENDAS.ops("decision gigadb"))
        .contains("Which cloud?", "(AWS or GCP or GCP later)");
    assertThat(AGENDAS.ops("decision gigadb answer " + number + " Azure"))
        .contains("its options are AWS, GCP, GCP later");
    assertThat(AGENDAS.ops("decision gigadb answer " + number + " GCP later it is not ready"))
        .contains("Written down: Which cloud? – GCP later.");
    assertThat(AGENDAS.ops("decision gigadb"))
        .contains("GCP later, because it is not ready – ", "ada, ");
    assertThat(AGENDAS.ops("decision gigadb answer " + number + " AWS"))
        .contains("no such open question");
  }

  @Test
  void what_is_put_off_comes_back_on_its_day_and_is_told_once() {
    String asked = AGENDAS.ops("decision gigadb ask Are snapshots enough?");
    String number = AGENDAS.number("decision");
    assertThat(asked).contains("answer " + number + " <words>");
    assertThat(AGENDAS.ops("decision gigadb defer %s until %s".formatted(number, AGENDAS.in(3))))
        .contains("It comes back on");
    assertThat(AGENDAS.ops("decision gigadb")).contains("put off until", "by ada");
    AGENDAS.pass("decision", 2);
    assertThat(AGENDAS.told("decision/%")).isEmpty();
    AGENDAS.pass("decision", 3);
    assertThat(AGENDAS.told("decision/%"))
        .singleElement()
        .asString()
        .contains(
            "Put off until today", "Are snapshots enough?", "answer " + number + " &lt;words&gt;");
    assertThat(AGENDAS.ops("decision gigadb")).doesNotContain("put off");
  }

  @Test
  void whoever_puts_it_off_anew_moves_its_day_and_an_answer_ends_the_waiting() {
    AGENDAS.ops("decision gigadb ask Are snapshots enough?");
    String number = AGENDAS.number("decision");
    AGENDAS.ops("decision gigadb defer %s %s".formatted(number, AGENDAS.in(2)));
    AGENDAS.ops("decision gigadb defer %s %s".formatted(number, AGENDAS.in(9)));
    AGENDAS.pass("decision", 5);
    assertThat(AGENDAS.told("decision/%")).isEmpty();
    AGENDAS.ops("decision gigadb answer %s yes, of append-only files".formatted(number));
    AGENDAS.pass("decision", 6);
    assertThat(AGENDAS.told("decision/%")).isEmpty();
  }

  @Test
  void what_cannot_be_meant_is_refused_with_the_next_move() {
    assertThat(AGENDAS.ops("decision gigadb ask")).contains("a question of 500 letters");
    assertThat(AGENDAS.ops("decision gigadb answer 999999 yes")).contains("no such open question");
    assertThat(AGENDAS.ops("decision gigadb melt")).contains("not 'melt'");
    AGENDAS.ops("decision gigadb ask Are snapshots enough?");
    String number = AGENDAS.number("decision");
    assertThat(AGENDAS.ops("decision gigadb defer " + number + " soon")).contains("is no day");
    assertThat(AGENDAS.ops("decision gigadb defer " + number + " 2020-01-01"))
        .contains("is not ahead");
    assertThat(AGENDAS.ops("decision gigadb answer " + number)).contains("the answer is missing");
    assertThat(AGENDAS.ops("decision pulumi answer " + number + " yes"))
        .contains("no such open question");
    assertThat(AGENDAS.voting().typed("U0CURATOR", "decision gigadb ask Why?"))
        .contains("NOT_IN_GROUP");
  }

  @Test
  @Tag("queries")
  void a_run_writes_one_down_once_whoever_enters_its_step_again() {
    RunId run = AGENDAS.voting().asking(RECORDS);
    assertThat(TRACK.see(run).outcome()).contains("done");
    String number = AGENDAS.number("decision");
    assertThat(AGENDAS.voting().written()).containsExactly("see decision " + number);
    TRACK.change(
        "update run_step set state = 'RUNNING', outputs = null, ended_at = null where id = ?",
        StepRow.id(run.value(), "why"));
    TRACK.kind("step").run(StepRow.id(run.value(), "why"));
    assertThat(TRACK.texts("select question from decision"))
        .containsExactly("Users are kept by ada");
  }
}
