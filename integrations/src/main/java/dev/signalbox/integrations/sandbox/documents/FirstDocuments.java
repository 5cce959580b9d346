package dev.signalbox.integrations.sandbox.documents;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Purpose;
import dev.signalbox.integrations.documents.Change;
import dev.signalbox.integrations.sandbox.FirstWorld;
import dev.signalbox.integrations.sandbox.Things;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A database of three nodes for each environment that has one, and what is loaded into it. */
@Singleton
final class FirstDocuments implements FirstWorld.Beginning {
  private static final int NODES = 3;

  @Override
  public void begin(Estate estate, Things things) {
    for (Environment environment : estate.topology().environments().sequencedValues()) {
      database(estate, environment).ifPresent(on -> begin(environment, on, things));
    }
  }

  private static Optional<Connection.Couchdb> database(Estate estate, Environment environment) {
    return Optional.ofNullable(environment.use().get(Purpose.DOCUMENTS))
        .map(estate.topology().connections()::get)
        .filter(Connection.Couchdb.class::isInstance)
        .map(Connection.Couchdb.class::cast);
  }

  private static void begin(Environment environment, Connection.Couchdb on, Things things) {
    Cabinet cabinet = Cabinet.of(things, on);
    String host = Optional.ofNullable(on.reach().url().getHost()).orElse("localhost");
    List<String> nodes =
        IntStream.range(0, NODES)
            .mapToObj(it -> "couchdb@couchdb-%d.%s".formatted(it, host))
            .toList();
    cabinet.open(nodes);
    Stream.concat(Stream.of(FirstSnapsets.views()), people(environment)).forEach(cabinet::edit);
  }

  private static Stream<Change> people(Environment environment) {
    if (environment.guarded()) {
      return FirstSnapsets.inProduction();
    }
    return environment.after().isEmpty()
        ? FirstSnapsets.forDeveloping()
        : FirstSnapsets.forTesting();
  }
}
