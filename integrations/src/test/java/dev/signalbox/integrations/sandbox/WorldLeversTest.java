package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.levers.Levers;
import dev.signalbox.integrations.levers.LeversContract;
import dev.signalbox.integrations.levers.Position;
import dev.signalbox.integrations.testing.HandClock;
import org.junit.jupiter.api.AfterEach;

final class WorldLeversTest extends LeversContract {
  private final HandClock clock = new HandClock();
  private final TestWorld world = new TestWorld(clock);
  private final WorldOfHosts hosts = new WorldOfHosts(world, clock);

  @AfterEach
  void close() {
    world.close();
  }

  @Override
  protected Levers levers() {
    return new WorldLevers(world.world(), new WorldHosts(world.world()), world.fate(), clock);
  }

  @Override
  protected Host host() {
    return WorldOfHosts.HOST;
  }

  @Override
  protected void stands(Position position) {
    world
        .world()
        .change(
            things -> {
              WorldLevers.stands(things, WorldLevers.key(host(), LEVER), position == Position.ON);
              return true;
            });
  }

  @Override
  protected void says(String site) {
    hosts.says(site);
  }
}
