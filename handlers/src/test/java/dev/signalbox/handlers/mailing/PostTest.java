package dev.signalbox.handlers.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.action.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostTest {
  private static final Token TOKEN = new Token("k4x7pq", "told@1", 3);

  private static Post post(String subject, String text) {
    return new Post(TOKEN, "mail", "outage@gpii.net", subject, text);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-14T19:00:00Z, 'Jan 14, 19:00 UTC'",
    "2026-11-05T09:05:07.123456Z, 'Nov 5, 09:05 UTC'",
    "2026-13-14T19:00:00Z, 2026-13-14T19:00:00Z"
  })
  void a_moment_is_written_as_people_do(String moment, String written) {
    assertThat(post("x", "When: " + moment + ".").note().text())
        .isEqualTo("When: " + written + ".");
    assertThat(post(moment, "x").note().subject()).isEqualTo(written);
  }

  @Test
  void a_subject_is_one_line_and_not_a_long_one() {
    assertThat(post("Out\r\nBcc: all@gpii.net", "x").note().subject())
        .isEqualTo("Out Bcc: all@gpii.net");
    assertThat(post("x".repeat(300), "x").note().subject()).hasSize(200);
  }

  @Test
  void no_secret_leaves_with_it() {
    String secret = "glpat-" + "x1Y2z3A4b5C6d7E8f9G0";
    assertThat(post(secret, "it was " + secret).note().toString()).doesNotContain(secret);
  }

  @Test
  void no_try_changes_its_mark() {
    String mark = post("x", "y").note().mark();
    assertThat(mark).isEqualTo("k4x7pq.told-1.mail");
    assertThat(Post.mark(new Token("k4x7pq", "told@1", 4), "mail")).isEqualTo(mark);
    assertThat(Post.mark(TOKEN, "call-1.2")).isNotEqualTo(mark);
  }
}
