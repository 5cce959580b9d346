package dev.signalbox.handlers.front;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.integrations.addresses.Address;
import dev.signalbox.integrations.addresses.Addresses;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.probes.Page;
import dev.signalbox.integrations.probes.Visit;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a site shows to its visitors, looked at where it stands. */
class FirstPageTest {
  private static final URI HOME = URI.create("https://gigadb.org/");

  private final Map<String, Page> pages = new HashMap<>();
  private final Estate estate = estate();

  @Test
  void it_is_looked_at_where_it_stands_wherever_its_name_leads() {
    answers("https://gigadb.org/ at 10.0.0.1:443", 200, "<footer>v4.3.5</footer>");
    assertThat(look())
        .isEqualTo(new Asked.Told<>(new Shown(HOME, 200, Optional.of("v4.3.5"), true)));
  }

  @Test
  void a_page_that_sends_on_under_its_own_name_is_followed_once() {
    pages.put(
        "https://gigadb.org/ at 10.0.0.1:443",
        new Page(302, "", Optional.of("/site/index"), Duration.ZERO));
    answers("https://gigadb.org/site/index at 10.0.0.1:443", 200, "<footer>v4.3.5</footer>");
    assertThat(told().names("v4.3.5")).isTrue();
  }

  @Test
  void nobody_is_followed_to_another_name() {
    pages.put(
        "https://gigadb.org/ at 10.0.0.1:443",
        new Page(302, "", Optional.of("https://elsewhere.org/"), Duration.ZERO));
    assertThat(told().flaw()).contains("answers 302");
  }

  @Test
  void without_a_certificate_what_stands_there_is_still_told() {
    answers("http://gigadb.org/ at 10.0.0.1:80", 200, "<footer>v4.3.5</footer>");
    assertThat(told().release()).contains("v4.3.5");
    assertThat(told().flaw()).contains("has no certificate that holds");
    assertThat(told().names("v4.3.5")).isFalse();
  }

  @Test
  void what_is_wrong_is_said_and_silence_is_trouble() {
    assertThat(look()).isInstanceOf(Asked.Troubled.class);
    answers("https://gigadb.org/ at 10.0.0.1:443", 503, "<footer>v4.3.5</footer>");
    assertThat(told().says()).isEqualTo("https://gigadb.org/ answers 503");
    answers("https://gigadb.org/ at 10.0.0.1:443", 200, "welcome");
    assertThat(told().says()).isEqualTo("https://gigadb.org/ names no release");
  }

  private void answers(String visit, int status, String text) {
    pages.put(visit, new Page(status, text, Optional.empty(), Duration.ZERO));
  }

  private Shown told() {
    return look() instanceof Asked.Told<Shown>(Shown shown)
        ? shown
        : new Shown(HOME, 0, Optional.empty(), false);
  }

  private Asked<Shown> look() {
    return new FirstPage(new Fronts(new Fixed()), this::page)
        .of(estate, new EnvironmentName("live"), new SiteName("alt"), Role.PRODUCTION);
  }

  /** Every address is the same one. */
  private static final class Fixed implements Addresses {
    @Override
    public Asked<Address> named(Connection.Aws account, String name) {
      return new Asked.Told<>(
          new Address(name, "10.0.0.1", "eipalloc-1", Optional.of("i-" + name)));
    }

    @Override
    public Asked<Optional<Address>> owned(Connection.Aws account, String ip) {
      return new Asked.Told<>(Optional.empty());
    }
  }

  private Asked<Page> page(Visit visit) {
    String called = visit.url() + visit.at().map(" at %s"::formatted).orElse("");
    return Optional.ofNullable(pages.get(called))
        .<Asked<Page>>map(Asked.Told::new)
        .orElseGet(
            () ->
                new Asked.Troubled<>(
                    new Trouble("looking", Trouble.Kind.UNREACHABLE, "nobody is there")));
  }

  private static Estate estate() {
    Path folder = Path.of(System.getProperty("signalbox.home", "..")).resolve("config");
    if (Configuration.read(folder, Shapes.told()) instanceof Reading.Good(var bundled)) {
      return bundled.estate("gigadb").orElseThrow();
    }
    throw new IllegalStateException("the bundled configuration does not lint");
  }
}
