package dev.signalbox.integrations.sandbox.clouds;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.clouds.Cloud;
import dev.signalbox.integrations.clouds.Clouds;
import dev.signalbox.integrations.clouds.CloudsStage;
import dev.signalbox.integrations.sandbox.TestWorld;
import dev.signalbox.integrations.sandbox.WorldBadDays;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.HandClock;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The stand-in, in a world of its own. */
final class WorldCloudsStage implements CloudsStage {
  private final TestWorld world = new TestWorld(new HandClock());

  @Override
  public Clouds clouds() {
    return new WorldClouds(world.world(), world.fate());
  }

  @Override
  public Connection.Mysql on() {
    return new Connection.Mysql(
        new Reach(
            new ConnectionName("testing-clouds"),
            URI.create("jdbc:mysql://testing-db/pulumi"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  @Override
  public void keeps(List<Cloud> rows) {
    world
        .world()
        .change(
            things -> {
              things.all(KeptCloud.KIND, "").forEach(things::remove);
              rows.forEach(
                  it ->
                      things.add(
                          KeptCloud.KIND, KeptCloud.key(on(), it.id()), KeptCloud.write(it)));
              return true;
            });
  }

  @Override
  public List<Cloud> kept() {
    return world.world().all(KeptCloud.KIND).stream()
        .map(KeptCloud::read)
        .sorted(Cloud.ORDER)
        .toList();
  }

  @Override
  public Optional<String> befalls(BadDay day) {
    return WorldBadDays.tell(world, WorldClouds.NAME, day);
  }

  @Override
  public void close() {
    world.close();
  }
}
