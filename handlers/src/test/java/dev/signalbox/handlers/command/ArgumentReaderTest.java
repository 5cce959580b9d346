package dev.signalbox.handlers.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.command.ArgumentReader.Read;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentReaderTest {
  private static final ArgumentReader RELEASE =
      new ArgumentReader(
          List.of(
              Parameter.placed("release"),
              Parameter.flag("simple"),
              new Parameter("label", Parameter.Kind.FLAG_WITH_VALUE)));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@/etc/hostname",
        "@@x",
        "${env:PATH}",
        "${sys:user.home}",
        "$PATH",
        "@",
        "%PATH%",
        "a=b",
        "\\n"
      })
  void a_word_is_taken_to_the_letter(String word) {
    assertThat(RELEASE.read(List.of(word))).isEqualTo(new Read.Values(Map.of("release", word)));
    assertThat(RELEASE.read(List.of("--label", word)))
        .isEqualTo(new Read.Values(Map.of("label", word)));
  }

  @Test
  void flags_may_stand_anywhere() {
    assertThat(RELEASE.read(List.of("--simple", "v1", "--label", "two words")))
        .isEqualTo(
            new Read.Values(Map.of("release", "v1", "simple", "true", "label", "two words")));
  }

  @Test
  void a_wrong_flag_is_answered_with_the_one_that_was_meant() {
    assertThat(RELEASE.read(List.of("v1", "--simpel")))
        .isEqualTo(new Read.Wrong("there is no flag '--simpel' here; did you mean '--simple'?"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--", "-x", "--sim", "-h", "--help", "--version"})
  void nothing_is_a_flag_that_was_not_named(String word) {
    assertThat(RELEASE.read(List.of("v1", word))).isInstanceOf(Read.Wrong.class);
  }

  @Test
  void a_word_too_many_is_named() {
    assertThat(RELEASE.read(List.of("v1", "v2")))
        .isEqualTo(new Read.Wrong("'v2' is one word too many; put several words into quotes"));
  }

  @Test
  void a_flag_without_its_value_and_a_flag_given_twice_are_refused() {
    assertThat(RELEASE.read(List.of("--label"))).isInstanceOf(Read.Wrong.class);
    assertThat(RELEASE.read(List.of("--label", "a", "--label", "b")))
        .isInstanceOf(Read.Wrong.class);
  }

  @Test
  void the_rest_of_the_line_is_one_value() {
    var reader =
        new ArgumentReader(
            List.of(Parameter.placed("target"), new Parameter("why", Parameter.Kind.REST)));
    assertThat(reader.read(List.of("db", "no", "power", "@home")))
        .isEqualTo(new Read.Values(Map.of("target", "db", "why", "no power @home")));
  }
}
