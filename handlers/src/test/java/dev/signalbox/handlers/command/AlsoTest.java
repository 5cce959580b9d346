package dev.signalbox.handlers.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asks with the words of the papers is told those of this house, ready to be copied. */
class AlsoTest {
  private final Menu menu = Bundled.visit("U0OPS1").menu();
  private final Also also = Also.bundled();
  private final Grammar grammar = new Grammar(menu, new Readers(), also);

  private Parsed.Misread misread(String typed) {
    return switch (grammar.parse(typed)) {
      case Parsed.Misread misread -> misread;
      case Parsed other -> throw new AssertionError(typed + " gives " + other);
    };
  }

  @ParameterizedTest
  @Tag("D4.12")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          promote prd | `/ops release gpii`
          env status stg | `/ops status gpii stg`
          users load gpii keys.json | `/ops users import gpii keys.json`
          dns export gpii.net | `/ops zones export gpii gpii.net`
          drill stg | `/ops practice gpii`
          rollback stg | `/ops restore gpii stg`
          help-i-broke-it | `/ops broke-it gpii <environment>`
          help-i-broke-it prd all keys are gone | `/ops broke-it gpii prd all keys are gone`
          whatcan @carol gpii | `/ops what-can @carol gpii`
          ppc maintenance on production acme 2h an upgrade | `/ops maintenance on pulumi production acme 2h an upgrade`
          gigadb crons verify | `/ops sync gigadb status`
          gigadb dns show | `/ops roles gigadb`
          """)
  void an_old_word_is_answered_with_the_line_to_type(String typed, String line) {
    assertThat(misread(typed).next()).isEqualTo(line);
    assertThat(misread(typed).because()).endsWith("is called something else here");
  }

  @ParameterizedTest
  @Tag("D4.12")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          gigadb swap => `/ops swap gigadb`
          gigadb sync status => `/ops sync gigadb status`
          gpii status stg => `/ops status gpii stg`
          gigadb report weekly => `/ops report weekly gigadb`
          gigadb embargo raise --reason move => `/ops embargo raise gigadb --reason move`
          gigadb embargo => `/ops embargo raise|lift|show <estate> [number] [--for 2h] [--reason <why>]`
          """)
  void who_says_the_estate_first_is_told_where_it_stands(String typed, String line) {
    assertThat(misread(typed).next()).isEqualTo(line);
    assertThat(misread(typed).because()).isEqualTo("the estate stands behind the command here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rollback gigadb", "ppc update-customers gigadb", "users load pulumi"})
  void what_the_estate_does_not_have_stays_unknown(String typed) {
    assertThat(misread(typed).because()).startsWith("I know no command '");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gigadb stop", "gigadb stop-everything", "gigadb runs"})
  void what_takes_no_estate_is_not_offered_for_one(String typed) {
    assertThat(misread(typed).because()).isEqualTo("I know no command 'gigadb'");
  }

  @ParameterizedTest
  @Tag("D4.12")
  @ValueSource(strings = {"note we stay on AWS", "gigadb vars diff"})
  void what_is_nowhere_here_says_where_to_look(String typed) {
    assertThat(misread(typed).because()).startsWith("there is no '").endsWith("' here");
  }

  @Test
  void every_word_leads_to_a_command_that_there_is_and_is_none_itself() {
    Rewording rewording = new Rewording(menu, List.of());
    assertThat(also.here())
        .allSatisfy((_, line) -> assertThat(rewording.of(line, List.of())).isPresent());
    assertThat(also.here().keySet()).doesNotContainAnyElementsOf(menu.phrases());
    assertThat(also.nowhere().keySet()).doesNotContainAnyElementsOf(menu.phrases());
  }

  @Test
  void what_a_caller_may_not_see_is_not_told_by_another_name() {
    Menu none = new Menu(List.of(), List.of());
    assertThat(also.of(List.of("promote", "prd"), none)).isEmpty();
  }
}
