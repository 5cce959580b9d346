package dev.signalbox.handlers.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Site;
import dev.signalbox.config.estate.Truth;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.source.Shelf;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.probes.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a table says of a site that a visitor has seen. */
class FrontsTest {
  private final Estate estate = estate();
  private final Map<String, Page> pages = new HashMap<>();
  private final Fronts fronts =
      new Fronts(
          visit ->
              Optional.ofNullable(pages.get(visit.url().toString()))
                  .<Asked<Page>>map(Asked.Told::new)
                  .orElseGet(FrontsTest::nobody));

  private static Asked<Page> nobody() {
    return new Asked.Troubled<>(
        new Trouble("looking", Trouble.Kind.UNREACHABLE, "nobody is there"));
  }

  private static Estate estate() {
    Path folder = Path.of(System.getProperty("signalbox.home", "..")).resolve("config");
    if (Configuration.read(folder, Shapes.told()) instanceof Reading.Good(var bundled)) {
      return bundled.estate("gigadb").orElseThrow();
    }
    throw new IllegalStateException("the bundled configuration does not lint");
  }

  private Front at(Role role) {
    Site site = estate.topology().sites().firstEntry().getValue();
    var table = estate.roles().truth().flatMap(Truth::table).orElseThrow();
    if (Shelf.of(estate) instanceof Asked.Told<Shelf>(Shelf shelf)) {
      return fronts.at(new Board(estate, "live", table, shelf), site, role);
    }
    throw new IllegalStateException("it has no shelf");
  }

  private void answers(String url, int status, String text) {
    pages.put(url, new Page(status, text, Optional.empty(), Duration.ZERO));
  }

  @Test
  void a_site_is_looked_at_by_the_name_of_its_role() {
    answers("https://gigadb.org/", 200, "<footer>v4.3.5</footer>");
    answers("https://alt-live.gigadb.host/", 200, "<footer>v4.3.4</footer>");
    assertThat(at(Role.PRODUCTION)).isEqualTo(new Front(Optional.of("v4.3.5"), Optional.empty()));
    assertThat(at(Role.STANDBY).release()).contains("v4.3.4");
    assertThat(at(Role.STANDBY).status()).isEqualTo("OK");
  }

  @Test
  void without_a_certificate_a_standby_is_well_and_production_is_not() {
    answers("http://gigadb.org/", 200, "<footer>v4.3.5</footer>");
    answers("http://alt-live.gigadb.host/", 200, "<footer>v4.3.5</footer>");
    assertThat(at(Role.STANDBY).status()).isEqualTo("OK");
    assertThat(at(Role.PRODUCTION).status()).isEqualTo("https does not work");
    assertThat(at(Role.PRODUCTION).release()).contains("v4.3.5");
  }

  @Test
  void what_is_wrong_is_said_and_no_release_is_made_up() {
    assertThat(at(Role.PRODUCTION)).isEqualTo(Front.away());
    answers("https://gigadb.org/", 503, "<footer>v4.3.5</footer>");
    assertThat(at(Role.PRODUCTION)).isEqualTo(Front.broken("answers 503"));
    answers("https://gigadb.org/", 200, "welcome");
    assertThat(at(Role.PRODUCTION)).isEqualTo(Front.broken("names no release"));
  }
}
