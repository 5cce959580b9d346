package dev.signalbox.integrations.sandbox.clouds;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Ppc;
import dev.signalbox.config.estate.Purpose;
import dev.signalbox.integrations.clouds.Cloud;
import dev.signalbox.integrations.clouds.CloudId;
import dev.signalbox.integrations.clouds.Flags;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.sandbox.FirstWorld;
import dev.signalbox.integrations.sandbox.PpcDoors;
import dev.signalbox.integrations.sandbox.Things;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A row for each private cloud of an estate, and what answers at its address. */
@Singleton
final class FirstClouds implements FirstWorld.Beginning {
  private static final Duration GOOD = Duration.ofDays(90);

  /** Nobody checks the health of one that does not exist. */
  private static final String FAKE = "FAKE-PPC-FOR-TESTING";

  private final Clock clock;

  FirstClouds(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void begin(Estate estate, Things things) {
    for (Environment environment : estate.topology().environments().sequencedValues()) {
      table(estate, environment)
          .ifPresent(
              on ->
                  estate
                      .topology()
                      .ppcs()
                      .in(environment.name())
                      .forEach(it -> begin(estate, on, it, things)));
    }
  }

  private static Optional<Connection.Mysql> table(Estate estate, Environment environment) {
    return Optional.ofNullable(environment.use().get(Purpose.DATABASE))
        .map(estate.topology().connections()::get)
        .filter(Connection.Mysql.class::isInstance)
        .map(Connection.Mysql.class::cast);
  }

  private void begin(Estate estate, Connection.Mysql on, Ppc ppc, Things things) {
    String organisation =
        Optional.ofNullable(estate.topology().ppcs().organisations().get(ppc.organisation()))
            .map(UUID::toString)
            .orElse("");
    UUID id = UUID.nameUUIDFromBytes(ppc.stack().toString().getBytes(UTF_8));
    Cloud row =
        new Cloud(
            new CloudId(id.toString()),
            ppc.row(),
            organisation,
            new Flags(ppc.row().equals(FAKE) ? 0x2 : 0));
    things.add(KeptCloud.KIND, KeptCloud.key(on, row.id()), KeptCloud.write(row));
    String host = ppc.endpoint().getHost();
    things.add(
        PpcDoors.FRONT,
        host,
        JsonObject.empty()
            .with("names", List.of(Json.text(host)))
            .with("from", clock.instant().toString())
            .with("until", clock.instant().plus(GOOD).toString())
            .with(PpcDoors.ROW, KeptCloud.key(on, row.id())));
  }
}
