package dev.signalbox.integrations.sandbox;

import jakarta.inject.Singleton;
import java.util.List;

/** The sites, as the foot of their pages has it. */
@Singleton
final class Sites implements Exhibit {
  private final World world;

  Sites(World world) {
    this.world = world;
  }

  @Override
  public String title() {
    return "Sites";
  }

  @Override
  public List<String> heads() {
    return List.of("estate", "environment", "site", "title", "at the foot");
  }

  @Override
  public List<List<String>> rows() {
    return world.all(FirstSites.KIND).stream().map(Sites::row).toList();
  }

  private static List<String> row(Thing site) {
    String[] names = site.key().split("/", 3);
    return List.of(
        names[0], names[1], names[2], Words.of(site, "title"), Words.of(site, "version"));
  }

  @Override
  public int place() {
    return 1;
  }
}
