package dev.signalbox.integrations.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.disks.Disk;
import dev.signalbox.integrations.disks.Disks;
import dev.signalbox.integrations.disks.DisksContract;
import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.testing.HandClock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

final class WorldDisksTest extends DisksContract {
  private final HandClock clock = new HandClock();
  private final TestWorld world = new TestWorld(clock);
  private final WorldOfHosts hosts = new WorldOfHosts(world, clock);

  @AfterEach
  void close() {
    world.close();
  }

  @Override
  protected Disks disks() {
    return new WorldDisks(world.world(), new WorldHosts(world.world()), world.fate());
  }

  @Override
  protected Host host() {
    return WorldOfHosts.HOST;
  }

  @Override
  protected void says(String site) {
    hosts.says(site);
  }

  @Override
  protected void has(List<Disk> disks) {
    for (Disk disk : disks) {
      JsonObject body = JsonObject.empty().with("full", disk.full());
      boolean added =
          world.world().change(things -> things.add(WorldDisks.KIND, host() + disk.path(), body));
      assertThat(added).isTrue();
    }
  }
}
