package dev.signalbox.handlers.front;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Releases;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.probes.Door;
import dev.signalbox.integrations.probes.Page;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which release a site says that it runs. */
class FooterTest {
  private static final Front FRONT =
      new Front(new SiteName("alt"), URI.create("https://gigadb.org/"), new Door("10.0.0.1", 443));
  private static final Releases RELEASES =
      new Releases("v[0-9]+[.][0-9]+[.][0-9]+", new ConnectionName("github"), "a/b", List.of());

  @ParameterizedTest
  @CsvSource({
    "<p>since v1.2.3</p><footer>GigaDB v4.3.5</footer>, v4.3.5",
    "<footer class='x'>v4.3.5-12-gabc1234 and more</footer>, v4.3.5-12-gabc1234",
    "<p>no foot and v4.3.5.</p>, v4.3.5",
  })
  void the_foot_of_the_page_tells(String text, String release) {
    assertThat(read(200, text)).isEqualTo(new Asked.Told<>(release));
  }

  @ParameterizedTest
  @CsvSource({"<footer>v0337-alt-upstream-beta</footer>", "<footer>xv4.3.5</footer>"})
  void what_is_no_release_is_none(String text) {
    assertThat(says(read(200, text))).contains("gigadb.org shows no release on its first page");
  }

  @Test
  void a_page_in_trouble_tells_nothing() {
    assertThat(says(read(503, "v4.3.5"))).contains("answers with 503");
  }

  private static Asked<String> read(int status, String text) {
    Page page = new Page(status, text, Optional.empty(), Duration.ZERO);
    return new Footer(visit -> new Asked.Told<>(page)).read(RELEASES, FRONT);
  }

  private static String says(Asked<String> asked) {
    return asked instanceof Asked.Troubled<String>(var trouble) ? trouble.says() : "";
  }
}
