package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Site;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.disks.Disk;
import dev.signalbox.integrations.disks.Disks;
import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.hosts.Hosts;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.sandbox.Fate.Called;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The disks of the simulated hosts. */
@Singleton
final class WorldDisks implements Disks, StandIn, FirstWorld.Beginning {
  static final String NAME = "disks";
  static final String KIND = "disk";
  private static final int SOME = 41;

  private final World world;
  private final WorldHosts hosts;
  private final Fate fate;

  WorldDisks(World world, WorldHosts hosts, Fate fate) {
    this.world = world;
    this.hosts = hosts;
    this.fate = fate;
  }

  @Override
  public String neighbour() {
    return NAME;
  }

  @Override
  public void begin(Estate estate, Things things) {
    Hosts of = new Hosts(estate);
    Stream<Optional<Host>> sites =
        estate.topology().sites().sequencedValues().stream().map((Site it) -> of.of(it));
    Stream<Optional<Host>> environments =
        estate.topology().environments().sequencedValues().stream()
            .map((Environment it) -> of.of(it));
    Stream.concat(sites, environments)
        .flatMap(Optional::stream)
        .forEach(it -> things.add(KIND, it + "/", JsonObject.empty().with("full", SOME)));
  }

  @Override
  public Asked<List<Disk>> of(Host host) {
    String doing = "looking how full the disks of %s are".formatted(host);
    return fate.ask(
        new Called(NAME, host.on().reach(), doing),
        () ->
            hosts
                .objection(host, doing, true)
                .<Asked<List<Disk>>>map(Asked.Troubled::new)
                .orElseGet(() -> new Asked.Told<>(kept(host))));
  }

  private List<Disk> kept(Host host) {
    return world.see(things -> things.all(KIND, host + "/")).stream()
        .map(it -> new Disk(it.key().substring(host.toString().length()), full(it)))
        .toList();
  }

  private static int full(Thing disk) {
    return Json.member(disk.body(), "full").map(JsonNode::getIntValue).orElseThrow();
  }
}
