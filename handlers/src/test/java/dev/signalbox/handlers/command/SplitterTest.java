package dev.signalbox.handlers.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SplitterTest {
  static Stream<Arguments> lines() {
    return Stream.of(
        Arguments.of("", List.of()),
        Arguments.of("  release   gigadb\tv4.3.5 ", List.of("release", "gigadb", "v4.3.5")),
        Arguments.of("failover gigadb \"no power\"", List.of("failover", "gigadb", "no power")),
        Arguments.of("x 'it\"s' y", List.of("x", "it\"s", "y")),
        Arguments.of("it isn't up", List.of("it", "isn't", "up")),
        Arguments.of("x \"\" y", List.of("x", "", "y")),
        Arguments.of("@/etc/hostname ${env:PATH}", List.of("@/etc/hostname", "${env:PATH}")));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void a_line_is_cut_at_blanks_outside_quotes(String line, List<String> words) {
    assertThat(Splitter.split(line)).isEqualTo(new Splitter.Split.Words(words));
  }

  @Test
  void a_lone_quote_is_named_with_what_follows_it() {
    assertThat(Splitter.split("failover gigadb \"no power"))
        .isEqualTo(
            new Splitter.Split.Broken(
                "the quote that opens before 'no power' is never closed",
                "close it, or leave it out"));
  }

  @Test
  void ten_thousand_words_are_too_many() {
    String line = String.join(" ", Collections.nCopies(10_000, "word"));
    assertThat(Splitter.split(line)).isInstanceOf(Splitter.Split.Broken.class);
  }
}
