package dev.signalbox.handlers.hint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static final String NOISE = "rake aborted, see above\n".repeat(20);

  @Test
  void the_first_error_is_told_though_much_was_printed_after_it() {
    assertThat(Excerpt.of("Refreshing\nError: the state is locked\n" + NOISE, 100))
        .startsWith("Error: the state is locked … ")
        .endsWith("see above\n")
        .hasSizeLessThan(110);
  }

  @Test
  void what_ends_with_its_error_is_told_as_it_ends() {
    assertThat(Excerpt.of(NOISE + "ERROR: exit 1", 40)).endsWith("ERROR: exit 1").hasSize(40);
    assertThat(Excerpt.of("nothing of note", 40)).isEqualTo("nothing of note");
  }

  @Test
  void half_a_secret_is_told_no_more_than_a_whole_one() {
    String secret = "glpat-" + "a1B2c3D4e5".repeat(2);
    assertThat(Excerpt.of("Error: denied for %s at last\n%s".formatted(secret, NOISE), 100))
        .doesNotContain("glpat");
    assertThat(Excerpt.of("token %s; that is all".formatted(secret), 30)).doesNotContain("e5");
    assertThat(Excerpt.of("Error: %s%s".formatted("x".repeat(30), " " + secret + " " + NOISE), 100))
        .doesNotContain("glpat");
  }
}
