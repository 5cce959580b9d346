package dev.signalbox.integrations.sandbox.documents;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.documents.Documents;
import dev.signalbox.integrations.documents.DocumentsStage;
import dev.signalbox.integrations.identity.Keyholders;
import dev.signalbox.integrations.sandbox.Mischance;
import dev.signalbox.integrations.sandbox.TestWorld;
import dev.signalbox.integrations.sandbox.WorldBadDays;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.HandClock;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The stand-in, in a world of its own. */
final class WorldDocumentsStage implements DocumentsStage {
  private final HandClock clock = new HandClock();
  private final TestWorld world = new TestWorld(clock);

  WorldDocumentsStage() {
    world
        .world()
        .change(
            things -> {
              Cabinet.of(things, on()).open(List.of("couchdb@a", "couchdb@b", "couchdb@c"));
              return true;
            });
  }

  @Override
  public Documents documents() {
    return new WorldDocuments(world.world(), world.fate(), clock);
  }

  WorldAdmins admins() {
    return new WorldAdmins(world.world(), world.fate(), clock);
  }

  @Override
  public Keyholders keys() {
    return new WorldDocumentKeys(world.fate());
  }

  @Override
  public Connection.Couchdb on() {
    return on("testing-couch");
  }

  @Override
  public Connection.Couchdb nowhere() {
    return on("testing");
  }

  private static Connection.Couchdb on(String name) {
    return new Connection.Couchdb(
        new Reach(
            new ConnectionName(name),
            URI.create("https://testing-couch:5984/gpii"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  @Override
  public Optional<String> lacks(Talent talent) {
    return switch (talent) {
      case CLUSTER, COUNTS_OF_THE_DELETED -> Optional.empty();
      case RULES -> Optional.of("it runs no JavaScript");
    };
  }

  @Override
  public Optional<String> befalls(BadDay day) {
    return WorldBadDays.tell(world, WorldDocuments.NAME, day);
  }

  void meets(Mischance mischance) {
    world.faults().tell(WorldDocuments.NAME, mischance, 1);
  }

  @Override
  public void close() {
    world.close();
  }
}
