package dev.signalbox.integrations.sandbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What was loaded into the databases of the sites. */
@Singleton
final class Contents implements Exhibit {
  private final World world;
  private final Clock clock;

  Contents(World world, Clock clock) {
    this.world = world;
    this.clock = clock;
  }

  @Override
  public String title() {
    return "Data";
  }

  @Override
  public List<String> heads() {
    return List.of("site", "loaded from", "rows", "migrated by", "");
  }

  @Override
  public List<List<String>> rows() {
    return world.all(WorldStores.DATABASE).stream().map(this::row).toList();
  }

  private List<String> row(Thing database) {
    boolean whole = !clock.instant().isBefore(Instant.parse(Words.of(database, "until")));
    return List.of(
        database.key(),
        Words.of(database, "backup"),
        whole ? Integer.toString(WorldStores.rows(database)) : "0",
        Words.of(database, "release"),
        whole ? "" : "loading");
  }

  @Override
  public int place() {
    return 5;
  }
}
