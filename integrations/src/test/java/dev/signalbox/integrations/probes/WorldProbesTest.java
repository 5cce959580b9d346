package dev.signalbox.integrations.probes;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.sandbox.TestWorld;
import dev.signalbox.integrations.sandbox.WorldOfProbes;
import dev.signalbox.integrations.testing.HandClock;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

final class WorldProbesTest {
  private static final Door FRONT = new Door("18.162.9.1", 443);

  private final HandClock clock = new HandClock();
  private final TestWorld world = new TestWorld(clock);
  private final WorldOfProbes seen = new WorldOfProbes(world, clock);

  @AfterEach
  void close() {
    world.close();
  }

  @Nested
  final class OfPages extends PagesContract {
    @Override
    Pages pages() {
      return seen.pages();
    }

    @Override
    Door showing(String footer) {
      seen.shows(FRONT.host(), "gigadb.org", footer, clock.instant().plus(Duration.ofDays(9)));
      return FRONT;
    }

    @Override
    Door nobody() {
      return new Door("203.0.113.9", 443);
    }
  }

  @Nested
  final class OfCertificates extends CertificatesContract {
    @Override
    Certificates certificates() {
      return seen.certificates();
    }

    @Override
    Door showing(String name, boolean over) {
      Instant until = clock.instant().plus(Duration.ofDays(over ? -1 : 9));
      seen.shows(FRONT.host(), name, "v4.3.5", until);
      return FRONT;
    }

    @Override
    Instant now() {
      return clock.instant();
    }
  }

  @Nested
  final class OfResolvers extends ResolversContract {
    @Override
    Resolvers resolvers() {
      return seen.resolvers();
    }

    @Override
    Connection resolver() {
      return new Connection.Doh(
          new Reach(
              new ConnectionName("names"),
              URI.create("https://names.there/dns-query"),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));
    }

    @Override
    void given(String name, String... addresses) {
      Arrays.stream(addresses).forEach(it -> seen.points(name, it));
    }
  }
}
