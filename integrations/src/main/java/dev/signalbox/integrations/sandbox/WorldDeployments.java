package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.deployments.Deployments;
import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.sandbox.Fate.Called;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often the services of the simulated clusters run. */
@Singleton
final class WorldDeployments implements Deployments, StandIn {
  static final String NAME = "deployments";
  private final World world;
  private final WorldHosts hosts;
  private final Fate fate;

  WorldDeployments(World world, WorldHosts hosts, Fate fate) {
    this.world = world;
    this.hosts = hosts;
    this.fate = fate;
  }

  @Override
  public String neighbour() {
    return NAME;
  }

  @Override
  public Asked<SortedMap<String, Integer>> counts(Host host, List<String> program) {
    String doing = "counting the deployments of " + host;
    return fate.ask(
        new Called(NAME, host.on().reach(), doing),
        () ->
            hosts
                .objection(host, doing, true)
                .<Asked<SortedMap<String, Integer>>>map(Asked.Troubled::new)
                .orElseGet(() -> new Asked.Told<>(counted(host + "/"))));
  }

  private SortedMap<String, Integer> counted(String host) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    world
        .see(things -> things.all(WorldRotation.DEPLOYMENT, host))
        .forEach(
            it -> counts.put(it.key().substring(host.length()), WorldStores.number(it, "count")));
    return counts;
  }
}
