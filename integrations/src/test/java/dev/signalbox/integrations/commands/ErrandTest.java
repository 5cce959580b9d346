package dev.signalbox.integrations.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.config.estate.Command;
import dev.signalbox.config.estate.CommandName;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.type.Choice;
import dev.signalbox.config.type.Handle;
import dev.signalbox.config.type.Literal;
import dev.signalbox.config.type.Name;
import dev.signalbox.config.type.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ErrandTest {
  private static final String WORD = "${value}";

  private static Command command(Type type, String... run) {
    return Errands.command(Effect.READ, List.of(run), new LinkedHashMap<>(), Map.of("value", type));
  }

  private static boolean takes(Type type, String value) {
    return Errand.objection(command(type, "run", WORD), Map.of("value", value)).isEmpty();
  }

  @Test
  void values_fill_their_places_and_are_not_read_again() {
    SequencedMap<String, String> variables = new LinkedHashMap<>();
    variables.put("KEY", "key=${value}");
    Command command =
        Errands.command(
            Effect.READ,
            List.of("ops-playbook", "data_cliapp", "backup=${value}", WORD),
            variables,
            Map.of("value", Literal.URL));
    Errand errand =
        new Errand(new CommandName("data-tools"), command, Map.of("value", "https://a.b/$1?c='d'"));
    assertThat(errand.words())
        .containsExactly(
            "ops-playbook", "data_cliapp", "backup=https://a.b/$1?c='d'", "https://a.b/$1?c='d'");
    assertThat(errand.settings()).containsEntry("KEY", "key=https://a.b/$1?c='d'");
  }

  @Test
  void a_value_fits_its_type_as_a_whole() {
    assertThat(takes(Literal.COUNT, "50")).isTrue();
    assertThat(takes(Literal.COUNT, "50\n")).isFalse();
    assertThat(takes(Literal.COUNT, "50 60")).isFalse();
    assertThat(takes(Literal.RELEASE_TAG, "v4.3.5")).isTrue();
    assertThat(takes(Literal.RELEASE_TAG, "-v4.3.5")).isFalse();
    assertThat(takes(Choice.ROLE, "standby")).isTrue();
    assertThat(takes(Choice.ROLE, "standby ")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "-rf", "--help", "a b", "a\nb", "a;b", "$(id)", "`id`", "a'b", "../a*", "é"
      })
  void a_key_is_a_plain_word_and_no_option(String value) {
    for (Type type : List.of(new Handle("backup-key"), Name.SCHEDULE)) {
      assertThat(takes(type, value)).isFalse();
      assertThat(takes(type, "gigadb_upstream_live_20261120.backup")).isTrue();
    }
  }

  @Test
  void what_people_write_freely_is_no_part_of_a_command() {
    assertThat(takes(Literal.TEXT, "harmless")).isFalse();
    assertThat(takes(Literal.LINE, "harmless")).isFalse();
  }

  @Test
  void every_value_that_is_wanted_is_given_and_no_other() {
    Command command = command(Literal.WORD, "run", WORD);
    assertThat(Errand.objection(command, Map.of())).contains("it is told [], and wants [value]");
    assertThat(Errand.objection(command, Map.of("value", "a", "more", "b")))
        .contains("it is told [more, value], and wants [value]");
    assertThatThrownBy(() -> new Errand(new CommandName("run"), command, Map.of()))
        .hasMessage("it is told [], and wants [value]");
  }

  @Test
  void no_secret_is_a_part_of_a_command() {
    assertThat(takes(Literal.WORD, "AKIAIOSFODNN7EXAMPLE")).isFalse();
    assertThat(
            Errand.objection(
                command(Literal.WORD, "run", "secret:hk-aws", WORD), Map.of("value", "a")))
        .contains("a secret is no part of a command: let the script read it on its host");
  }
}
