package dev.signalbox.integrations.sandbox;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;

/** What is, outside of us. */
@Singleton
public final class World {
  private final WorldDatabase database;

  World(WorldDatabase database) {
    this.database = database;
  }

  /** All of it happens or none, and nobody else changes anything meanwhile. */
  public <T> T change(Function<Things, T> deed) {
    return database.inTurn(connection -> deed.apply(new Things(connection)));
  }

  public <T> T see(Function<Things, T> look) {
    return database.inOneGo(connection -> look.apply(new Things(connection)));
  }

  public List<Thing> all(String kind) {
    return see(things -> things.all(kind, ""));
  }
}
