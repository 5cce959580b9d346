package dev.signalbox.handlers.front;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.truth.Role;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which names of a role somebody can open. */
class PagesTest {
  @Test
  void the_front_page_what_stands_beside_it_and_the_files_but_no_bastion() {
    assertThat(pages("live", Role.PRODUCTION))
        .containsExactly(
            "https://gigadb.org/", "https://files.gigadb.org/", "https://portainer.gigadb.org/");
  }

  @Test
  void a_standby_is_met_under_its_own_names_as_its_variables_say() {
    assertThat(pages("staging", Role.STANDBY))
        .containsExactly(
            "http://alt-staging.gigadb.host/",
            "https://files.alt-staging.gigadb.host/",
            "https://portainer.alt-staging.gigadb.host/");
  }

  @Test
  void where_no_sites_trade_roles_there_are_none() {
    assertThat(pages("dev", Role.STANDBY)).isEmpty();
  }

  private static List<String> pages(String environment, Role role) {
    return Pages.of(estate(), new EnvironmentName(environment), role).stream()
        .map(URI::toString)
        .toList();
  }

  private static Estate estate() {
    Path folder = Path.of(System.getProperty("signalbox.home", "..")).resolve("config");
    if (Configuration.read(folder, Shapes.told()) instanceof Reading.Good(var bundled)) {
      return bundled.estate("gigadb").orElseThrow();
    }
    throw new IllegalStateException("the bundled configuration does not lint");
  }
}
