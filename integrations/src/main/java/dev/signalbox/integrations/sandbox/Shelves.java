package dev.signalbox.integrations.sandbox;

import jakarta.inject.Singleton;
import java.util.List;

/** The backups, and how each one ends. */
@Singleton
final class Shelves implements Exhibit {
  private static final int BYTES_OF_A_MEGABYTE = 1_000_000;
  private final World world;

  Shelves(World world) {
    this.world = world;
  }

  @Override
  public String title() {
    return "Backups";
  }

  @Override
  public List<String> heads() {
    return List.of("in", "key", "MB", "stored", "its last words");
  }

  @Override
  public List<List<String>> rows() {
    return world.all(Dump.KIND).stream().map(Shelves::row).toList();
  }

  private static List<String> row(Thing thing) {
    Dump dump = Dump.read(thing);
    return List.of(
        thing.key().substring(0, thing.key().length() - dump.key().length() - 1),
        dump.key(),
        Long.toString(dump.size() / BYTES_OF_A_MEGABYTE),
        dump.stored().toString(),
        dump.ending().replaceAll("[\\s-]+", " ").strip());
  }

  @Override
  public int place() {
    return 4;
  }
}
