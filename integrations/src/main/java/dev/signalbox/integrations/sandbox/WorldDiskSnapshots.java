package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.Snapshots;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.sandbox.Fate.Called;
import dev.signalbox.integrations.snapshots.DiskSnapshot;
import dev.signalbox.integrations.snapshots.DiskSnapshots;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** The snapshots of the simulated databases' disks. */
@Singleton
final class WorldDiskSnapshots implements DiskSnapshots, StandIn {
  static final String NAME = "disk-snapshots";
  private final World world;
  private final WorldHosts hosts;
  private final Fate fate;
  private final Clock clock;

  WorldDiskSnapshots(World world, WorldHosts hosts, Fate fate, Clock clock) {
    this.world = world;
    this.hosts = hosts;
    this.fate = fate;
    this.clock = clock;
  }

  @Override
  public String neighbour() {
    return NAME;
  }

  @Override
  public Asked<List<DiskSnapshot>> of(Host host, Snapshots said) {
    String doing = "listing the snapshots of " + host;
    return fate.ask(
        new Called(NAME, host.on().reach(), doing),
        () ->
            hosts
                .objection(host, doing, true)
                .<Asked<List<DiskSnapshot>>>map(Asked.Troubled::new)
                .orElseGet(() -> new Asked.Told<>(now(host.toString()))));
  }

  private List<DiskSnapshot> now(String host) {
    return world.change(
        things -> {
          WorldRotation.catchUp(things, host, clock.instant());
          return things.all(WorldRotation.SNAPSHOT, host + "/").stream()
              .map(it -> snapshot(it, host))
              .toList();
        });
  }

  private static DiskSnapshot snapshot(Thing thing, String host) {
    return new DiskSnapshot(
        thing.key().substring(host.length() + 1),
        Words.of(thing, "disk"),
        WorldRotation.taken(thing),
        Words.of(thing, "status").equals("READY"));
  }
}
