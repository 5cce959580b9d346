package dev.signalbox.handlers.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page says at its foot is a release, the whole of it, and no other one. */
class FooterTest {
  private static Footer footer(String page) {
    return new Footer(URI.create("https://gigadb.org/"), page, "v[0-9]+[.][0-9]+[.][0-9]+");
  }

  @ParameterizedTest
  @CsvSource({
    "<footer>v4.3.5</footer>, true",
    "<footer>GigaDB (v4.3.5). All rights reserved</footer>, true",
    "<footer>It is v4.3.5.</footer>, true",
    "<footer>v4.3.50</footer>, false",
    "<footer>v4.3.5.1</footer>, false",
    "<footer>v4.3.5-12-g0123abc</footer>, false",
    "<footer>gigadb-v4.3.5</footer>, false",
    "<footer>v4x3x5</footer>, false",
    "nothing, false"
  })
  void it_says_a_release_where_that_stands_alone(String page, boolean says) {
    assertThat(footer(page).says("v4.3.5")).isEqualTo(says);
  }

  @Test
  void it_names_the_release_at_the_foot_and_not_one_in_the_news() {
    Footer footer = footer("<p>v4.3.6 is coming</p><footer class=\"x\">\nv4.3.5\n</footer>");
    assertThat(footer.version()).contains("v4.3.5");
    assertThat(footer.told()).isEqualTo("https://gigadb.org/ says v4.3.5");
  }

  @Test
  void a_page_without_a_release_names_none() {
    assertThat(footer("<footer>v0337-alt-upstream-beta</footer>").told())
        .isEqualTo("https://gigadb.org/ names no release");
  }
}
