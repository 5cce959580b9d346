package dev.signalbox.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          status gigadb                       # status gigadb
          a &lt; b &amp;&amp; c &gt; d        # a < b && c > d
          &amp;lt;                            # &lt;
          <https://x.org/a|x.org/a>           # https://x.org/a
          <https://x.org>                     # https://x.org
          <mailto:a@b.org|a@b.org>            # a@b.org
          whoami <@U0OPS2|bob>                # whoami <@U0OPS2>
          whoami <@U0OPS2>                    # whoami <@U0OPS2>
          <http://v4.3.5|v4.3.5>              # http://v4.3.5
          <!here> now                         # <!here> now
          """)
  void what_slack_wrapped_is_unwrapped(String sent, String typed) {
    assertThat(Escapes.undone(sent)).isEqualTo(typed);
  }

  @ParameterizedTest
  @CsvSource({
    "<@U0BOT> status,status",
    "<@U0BOT|signalbox>   help  ,help",
    "help <@U0BOT>,help <@U0BOT>",
    "<@U0BOT>,''"
  })
  void the_bots_own_name_is_no_part_of_what_it_is_told(String sent, String told) {
    assertThat(Escapes.undoneAfterMention(sent)).isEqualTo(told);
  }
}
