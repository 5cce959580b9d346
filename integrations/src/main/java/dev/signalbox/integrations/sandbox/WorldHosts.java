package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.hosts.Elsewhere;
import dev.signalbox.integrations.hosts.Host;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The hosts of the simulated world, as they speak of themselves. */
@Singleton
final class WorldHosts {
  private final World world;

  WorldHosts(World world) {
    this.world = world;
  }

  /** Why nothing can be done there, or nothing be changed. */
  Optional<Trouble> objection(Host host, String doing, boolean changes) {
    Optional<Thing> there = world.see(things -> at(things, host));
    if (there.isEmpty()) {
      return Optional.of(new Trouble(doing, Kind.UNREACHABLE, "nobody answers there"));
    }
    String says = Words.of(there.get(), "says");
    return changes && !says.equals(host.site())
        ? Optional.of(new Elsewhere(host, says).trouble(doing))
        : Optional.empty();
  }

  private static Optional<Thing> at(Things things, Host host) {
    return things
        .find(FirstHosts.KIND, host.toString())
        .filter(it -> !Outages.isDark(things, Words.of(it, "site")));
  }
}
