package dev.signalbox.integrations.sandbox.clouds;

import dev.signalbox.integrations.clouds.Cloud;
import dev.signalbox.integrations.sandbox.Exhibit;
import dev.signalbox.integrations.sandbox.Thing;
import dev.signalbox.integrations.sandbox.World;
import jakarta.inject.Singleton;
import java.util.List;

/** The tables of clouds, for people to look at. */
@Singleton
final class Tables implements Exhibit {
  private final World world;

  Tables(World world) {
    this.world = world;
  }

  @Override
  public String title() {
    return "Clouds";
  }

  @Override
  public List<String> heads() {
    return List.of("table", "name", "organisation", "id", "flags");
  }

  @Override
  public List<List<String>> rows() {
    return world.all(KeptCloud.KIND).stream().map(Tables::row).toList();
  }

  private static List<String> row(Thing thing) {
    Cloud cloud = KeptCloud.read(thing);
    return List.of(
        thing.key().substring(0, thing.key().indexOf('/')),
        cloud.name(),
        cloud.organisation(),
        cloud.id().value(),
        cloud.flags().says());
  }

  @Override
  public int place() {
    return 6;
  }
}
