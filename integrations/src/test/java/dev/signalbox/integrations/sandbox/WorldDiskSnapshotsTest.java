package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.snapshots.DiskSnapshot;
import dev.signalbox.integrations.snapshots.DiskSnapshots;
import dev.signalbox.integrations.snapshots.DiskSnapshotsContract;
import dev.signalbox.integrations.testing.HandClock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

final class WorldDiskSnapshotsTest extends DiskSnapshotsContract {
  private final HandClock clock = new HandClock();
  private final TestWorld world = new TestWorld(clock);
  private final WorldOfHosts hosts = new WorldOfHosts(world, clock);

  @AfterEach
  void close() {
    world.close();
  }

  @Override
  protected DiskSnapshots snapshots() {
    return new WorldDiskSnapshots(
        world.world(), new WorldHosts(world.world()), world.fate(), clock);
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
  protected void has(List<DiskSnapshot> snapshots) {
    for (DiskSnapshot each : snapshots) {
      JsonObject body =
          JsonObject.empty()
              .with("disk", each.disk())
              .with("taken", each.taken().toString())
              .with("status", each.ready() ? "READY" : "CREATING");
      world
          .world()
          .change(
              things ->
                  things.add(WorldRotation.SNAPSHOT, "%s/%s".formatted(host(), each.name()), body));
    }
  }
}
