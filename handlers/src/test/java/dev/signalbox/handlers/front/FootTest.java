package dev.signalbox.handlers.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which release a page names in its foot, and when nobody can tell. */
class FootTest {
  private static final Pattern TAG = Pattern.compile("v[0-9]+[.][0-9]+[.][0-9]+");

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      quoteCharacter = '"',
      value = {
        "<footer>v4.3.5</footer>, v4.3.5",
        "<FOOTER class=a><b>Version</b> v4.3.5.</FOOTER>, v4.3.5",
        "v1.0.0<footer>v4.3.5</footer>v2.0.0, v4.3.5",
        "<footer>old v1.0.0</footer><footer>v4.3.5</footer>, v4.3.5",
        "<footer>v0337-alt-upstream-beta</footer>, v0337-alt-upstream-beta",
        "<footer>v4.3.5-12-gabcdef0 on yii v2</footer>, v4.3.5-12-gabcdef0",
        "<footer>v4.3.5 and v4.3.6</footer>, none",
        "<footer>GigaDB (v4.3.5). All rights reserved</footer>, v4.3.5",
        "<footer>v4.3.5.1</footer>, v4.3.5.1",
        "<p>v4.3.6 is coming</p><footer>v4.3.5</footer>, v4.3.5",
        "<footer>gigadb-v4.3.5</footer>, none",
        "<footer>© 2026</footer>, none",
        "<p>v4.3.5</p>, v4.3.5",
        "<footer class=v4.3.5>nothing</footer>, none",
      })
  void a_release_is_read_where_exactly_one_is_named(String page, @Nullable String release) {
    assertThat(Foot.of(page).release(TAG)).isEqualTo(Optional.ofNullable(release));
  }
}
