package dev.signalbox.handlers.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.plan.Order;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarTest {
  private final Grammar grammar =
      new Grammar(Bundled.visit("U0OPS1").menu(), new Readers(), Also.bundled());

  @Test
  void the_estate_and_the_flags_choose_the_runbook() {
    assertThat(started("release gigadb v4.3.5").runbook().name()).isEqualTo("release");
    assertThat(started("release gigadb v4.3.5 --simple").runbook().name())
        .isEqualTo("release-simple");
    assertThat(started("release gigadb —simple v4.3.5").runbook().name())
        .isEqualTo("release-simple");
    assertThat(started("rehearse gigadb").runbook().name()).isEqualTo("rehearse-swap");
  }

  @Test
  void inputs_are_bound_by_name_and_defaults_filled_in() {
    assertThat(started("release gigadb v4.3.5").inputs()).isEqualTo(Map.of("release", "v4.3.5"));
    assertThat(started("maintenance on pulumi production acme 2h an upgrade of theirs").inputs())
        .isEqualTo(
            Map.of(
                "environment", "production",
                "target", "acme",
                "limit", "2h",
                "reason", "an upgrade of theirs"));
  }

  @Test
  void what_is_missing_is_asked_for_in_a_form() {
    assertThat(grammar.parse("release gigadb"))
        .isInstanceOfSatisfying(
            Parsed.Ok.class,
            ok ->
                assertThat(ok.command())
                    .isInstanceOfSatisfying(
                        Command.Ask.class,
                        ask -> assertThat(ask.offer().runbook().name()).isEqualTo("release")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "relase gigadb v1     | did you mean `/ops release`",
        "stauts               | did you mean `/ops status`",
        "release gigadb v4.3.5 --simpel | did you mean '--simple'",
        "release gigadb latest | 'latest' is not a release-tag",
        "release gigadb v4.3.5 v4.3.6 | one word too many",
        "swap                 | needs an estate; there is no default",
        "swap gpii            | GPII cloud has no 'swap'",
        "maintenance on pulumi prod acme 2h x | no environment 'prod'",
        "plan status          | plan needs a command that does something",
        "status --            | there is no flag '--'",
        "failover gigadb \"no power | is never closed"
      })
  void a_mistake_is_answered_with_the_reason_and_the_next_move(String typed, String told) {
    assertThat(grammar.parse(typed))
        .isInstanceOfSatisfying(
            Parsed.Misread.class,
            misread -> assertThat(misread.because() + " / " + misread.next()).contains(told));
  }

  @Test
  void an_estate_one_may_not_look_at_is_answered_like_one_that_does_not_exist() {
    var curator = new Grammar(Bundled.visit("U0CURATOR").menu(), new Readers(), Also.bundled());
    assertThat(told(curator.parse("status pulumi")))
        .isEqualTo(told(curator.parse("status nowhere")));
    assertThat(told(curator.parse("swap pulumi"))).isEqualTo(told(curator.parse("swap nowhere")));
  }

  @Test
  void nothing_typed_asks_for_the_form() {
    assertThat(grammar.parse("  ")).isEqualTo(new Parsed.Ok(new Command.Build()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"help @/etc/hostname", "help @@x", "help ${env:PATH}", "help ${sys:user.home}"})
  void words_that_libraries_would_read_are_only_words(String typed) {
    assertThat(grammar.parse(typed))
        .isEqualTo(new Parsed.Ok(new Command.Help(Optional.of(typed.substring(5)))));
  }

  private static String told(Parsed parsed) {
    return parsed instanceof Parsed.NoEstate(var because, var next)
        ? because.replaceAll("'.*'", "X") + next
        : parsed.toString();
  }

  private Order started(String typed) {
    return switch (grammar.parse(typed)) {
      case Parsed.Ok(Command.Start(var order)) -> order;
      case Parsed other -> throw new AssertionError(typed + " gives " + other);
    };
  }
}
