package dev.signalbox.integrations.chat.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.integrations.chat.Span;
import dev.signalbox.integrations.chat.Words;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class MrkdwnTest {
  static Stream<Arguments> words() {
    return Stream.of(
        Arguments.of(Words.of("a & b < c > d &amp;"), "a &amp; b &lt; c &gt; d &amp;amp;"),
        Arguments.of(Words.of("<!channel> <@U0OPS1>"), "&lt;!channel&gt; &lt;@U0OPS1&gt;"),
        Arguments.of(Words.empty().bold("x*y<z"), "*x∗y&lt;z*"),
        Arguments.of(Words.empty().bold("one\ntwo"), "*one*\n*two*"),
        Arguments.of(Words.of("run ").code("a `b` c"), "run `a ʼbʼ c`"),
        Arguments.of(Words.empty().person(new UserId("U0OPS1")), "<@U0OPS1>"),
        Arguments.of(Words.empty().channel(new ChannelId("C0OPS")), "<#C0OPS>"),
        Arguments.of(new Words(List.of(new Span.Group("S0OPS"))), "<!subteam^S0OPS>"),
        Arguments.of(Words.empty().everybody(Span.Whom.HERE), "<!here>"),
        Arguments.of(Words.empty().everybody(Span.Whom.CHANNEL), "<!channel>"),
        Arguments.of(
            link("a > b", "https://example.org/?a=1&b=2"),
            "<https://example.org/?a=1&amp;b=2|a &gt; b>"),
        Arguments.of(link("go", "javascript:alert(1)"), "go (javascript:alert(1))"),
        Arguments.of(
            Words.empty().moment(Instant.parse("2026-11-20T09:05:00Z")),
            "<!date^1795165500^{date_short_pretty} {time}|2026-11-20 09:05 UTC>"));
  }

  private static Words link(String label, String target) {
    return Words.empty().link(label, URI.create(target));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("words")
  void words_become_markup_and_foreign_text_never_does(Words words, String markup) {
    assertThat(Mrkdwn.texts(words, Limits.SECTION)).containsExactly(markup);
  }

  @Test
  void long_text_is_cut_between_words() {
    List<String> texts = Mrkdwn.texts(Words.of("abcd ".repeat(1000)), 3000);
    assertThat(texts).hasSize(2).allMatch(text -> text.strip().endsWith("abcd"));
  }

  @Test
  void neither_an_escape_nor_a_character_is_cut_in_two() {
    assertThat(Mrkdwn.texts(Words.of("&😀".repeat(2000)), 3000))
        .allMatch(text -> text.startsWith("&amp;") || text.startsWith("😀"))
        .allMatch(text -> text.length() <= 3000);
  }
}
