package dev.signalbox.integrations.sandbox.databases;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Purpose;
import dev.signalbox.config.estate.Site;
import dev.signalbox.integrations.databases.DatabaseName;
import dev.signalbox.integrations.databases.Network;
import dev.signalbox.integrations.sandbox.FirstWorld;
import dev.signalbox.integrations.sandbox.Things;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One database for each environment of each site that has a cloud; it has been there for long. */
@Singleton
final class FirstDatabases implements FirstWorld.Beginning {
  private static final Duration LONG = Duration.ofDays(200);
  private final Clock clock;

  FirstDatabases(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void begin(Estate estate, Things things) {
    Instant now = clock.instant();
    for (Site site : estate.topology().sites().sequencedValues()) {
      account(estate, site)
          .map(it -> new Vault(things, it.reach().name(), now))
          .ifPresent(
              vault ->
                  estate.topology().environments().sequencedValues().stream()
                      .flatMap(it -> database(site, it, now.minus(LONG)).stream())
                      .forEach(vault::add));
    }
  }

  private static Optional<Connection.Aws> account(Estate estate, Site site) {
    return Optional.ofNullable(site.use().get(Purpose.CLOUD))
        .map(estate.topology().connections()::get)
        .filter(Connection.Aws.class::isInstance)
        .map(Connection.Aws.class::cast);
  }

  private static Optional<KeptDatabase> database(
      Site site, Environment environment, Instant ready) {
    String owner = site.suffix().orElse(site.name().value());
    return DatabaseName.read("rds-server-%s-%s".formatted(environment.name().value(), owner))
        .map(name -> new KeptDatabase(name, ready, false, network(owner), Map.of("Owner", owner)));
  }

  private static Network network(String owner) {
    return new Network(Optional.of("subnets-" + owner), List.of("sg-" + owner));
  }
}
