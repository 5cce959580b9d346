package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Issues are drafted for people to file; secrets that they paste go nowhere. */
class SharpCornerTest {
  private static final String KEY = "AKIA" + "IOSFODNN7EXAMPLE";
  private static final String TOKEN = "pul-" + "0123456789abcdef0123456789abcdef01234567";
  private static final Track TRACK = Track.thatAsks();
  private static final Voting VOTING = new Voting(TRACK);

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @Test
  void the_draft_is_a_link_to_the_page_where_the_estates_issues_are_written() {
    assertThat(say("sharp-corner pulumi update-ppcs.sh & co delete before they copy"))
        .contains(
            "https://github.com/pulumi/pulumi-service/issues/new?title=update-ppcs.sh%20%26%20co")
        .contains(
            "&body=update-ppcs.sh%20%26%20co%20delete%20before%20they%20copy%0A%0A%28found%20by")
        .contains("ada");
    assertThat(say("sharp-corner gpii the rake task lies"))
        .contains("https://gitlab.com/gpii-ops/gpii-infra/-/issues/new?issue%5Btitle%5D=the%20rake")
        .contains("&issue%5Bdescription%5D=the%20rake");
    assertThat(say("sharp-corner gigadb the tag moved"))
        .contains(
            "https://github.com/gigascience/gigadb-website/issues/new?title=the%20tag%20moved");
    assertThat(ledger("the tag moved")).isEqualTo(1);
  }

  @Test
  void a_draft_that_would_be_too_long_for_a_link_is_cut() {
    String said = say("sharp-corner pulumi " + "\u00fcber ".repeat(400));
    assertThat(said.replaceAll("(?s).*(https://github[^\\s,\\]]*).*", "$1")).hasSizeLessThan(2900);
  }

  @Test
  void it_needs_an_estate_and_words() {
    assertThat(say("sharp-corner pulumi")).contains("NOT_UNDERSTOOD", "what you have found");
    assertThat(say("sharp-corner pulumy it hurts")).contains("NO_SUCH_ESTATE");
  }

  @Test
  @Tag("D3.17")
  void pitfall_D3_17_a_secret_in_a_command_goes_nowhere_and_is_to_be_changed() {
    for (String secret : new String[] {KEY, TOKEN, "glpat-" + "Zx9_k2LmN4pQr6sT8uVw"}) {
      assertThat(say("sharp-corner pulumi the key " + secret + " is in the log"))
          .doesNotContain(secret)
          .contains("removed", "make a new one", "Slack has seen it");
      assertThat(ledger(secret)).isZero();
    }
    assertThat(say("nonsense " + KEY)).doesNotContain(KEY).contains("make a new one");
    assertThat(say("help")).doesNotContain("make a new one");
  }

  @Test
  @Tag("D3.17")
  void pitfall_D3_17_a_form_that_holds_a_secret_stays_open_and_nothing_of_it_is_taken() {
    RunId run = VOTING.asking(Asking.TASK);
    assertThat(VOTING.send("U0TECH", "by-hand", Map.of("many", "3", "evidence", "with " + KEY)))
        .contains("Mistakes", "evidence", "an AWS access key id", "rotate it")
        .doesNotContain(KEY);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.WAITING);
    assertThat(VOTING.votes()).isEmpty();
    assertThat(ledger(KEY)).isZero();
  }

  private static String say(String text) {
    return VOTING.typed("U0OPS1", text);
  }

  private static int ledger(String word) {
    return TRACK.texts("select id from ledger_row where subject like ?", "%" + word + "%").size();
  }
}
