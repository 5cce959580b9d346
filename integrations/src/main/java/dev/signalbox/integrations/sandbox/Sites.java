package dev.signalbox.integrations.sandbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** The sites, as the foot of their pages has it. */
@Singleton
final class Sites implements Exhibit {
  private final World world;
  private final Clock clock;

  Sites(World world, Clock clock) {
    this.world = world;
    this.clock = clock;
  }

  @Override
  public String title() {
    return "Sites";
  }

  @Override
  public List<String> heads() {
    return List.of("estate", "environment", "site", "title", "at the foot", "built as");
  }

  @Override
  public List<List<String>> rows() {
    return world.all(FirstSites.KIND).stream().map(this::row).toList();
  }

  private List<String> row(Thing site) {
    String[] names = site.key().split("/", 3);
    Image image =
        world
            .see(things -> Installation.current(things, site.key(), clock.instant()))
            .map(Installation::image)
            .orElseGet(() -> new Image(Words.of(site, "version"), ""));
    return List.of(
        names[0], names[1], names[2], Words.of(site, "title"), image.release(), image.home());
  }

  @Override
  public int place() {
    return 1;
  }
}
