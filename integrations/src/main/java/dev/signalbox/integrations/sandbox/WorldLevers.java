package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.Lever;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.levers.Levers;
import dev.signalbox.integrations.levers.Position;
import dev.signalbox.integrations.sandbox.Fate.Called;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** The levers of the simulated hosts. */
@Singleton
final class WorldLevers implements Levers, StandIn {
  static final String NAME = "levers";
  static final String KIND = "lever";
  private static final String ON = "on";

  private final World world;
  private final WorldHosts hosts;
  private final Fate fate;
  private final Clock clock;

  WorldLevers(World world, WorldHosts hosts, Fate fate, Clock clock) {
    this.world = world;
    this.hosts = hosts;
    this.fate = fate;
    this.clock = clock;
  }

  @Override
  public String neighbour() {
    return NAME;
  }

  /** Its program is what it is known by there. */
  static String key(Host host, Lever lever) {
    return "%s/%s".formatted(host, String.join(" ", lever.state()));
  }

  static boolean isOn(Things things, String key) {
    return things.find(KIND, key).filter(WorldLevers::isOn).isPresent();
  }

  private static boolean isOn(Thing lever) {
    return Json.member(lever.body(), ON).filter(JsonNode::getBooleanValue).isPresent();
  }

  static void stands(Things things, String key, boolean on) {
    JsonObject body = JsonObject.empty().with(ON, on);
    things
        .find(KIND, key)
        .ifPresentOrElse(it -> things.replace(it, body), () -> things.add(KIND, key, body));
  }

  @Override
  public Asked<Position> position(Host host, Lever lever) {
    String doing = "running %s on %s".formatted(String.join(" ", lever.state()), host);
    return fate.ask(
        new Called(NAME, host.on().reach(), doing),
        () ->
            hosts
                .objection(host, doing, true)
                .<Asked<Position>>map(Asked.Troubled::new)
                .orElseGet(() -> told(host, lever, doing)));
  }

  private Asked<Position> told(Host host, Lever lever, String doing) {
    Optional<Thing> there = world.see(things -> things.find(KIND, key(host, lever)));
    return there
        .<Asked<Position>>map(it -> new Asked.Told<>(isOn(it) ? Position.ON : Position.OFF))
        .orElseGet(
            () -> new Asked.Troubled<>(new Trouble(doing, Kind.BROKEN, "no such program there")));
  }

  @Override
  public Ordered<Position> move(Host host, Lever lever, Position to, String mark) {
    String doing =
        "switching %s %s on %s".formatted(String.join(" ", lever.state()), to.says(), host);
    return fate.order(
        new Called(NAME, host.on().reach(), doing),
        () ->
            hosts
                .objection(host, doing, true)
                .<Ordered<Position>>map(Ordered.Refused::new)
                .orElseGet(() -> moved(host, lever, to)));
  }

  private Ordered<Position> moved(Host host, Lever lever, Position to) {
    return world.change(
        things -> {
          WorldRotation.catchUp(things, host.toString(), clock.instant());
          stands(things, key(host, lever), to == Position.ON);
          return new Ordered.Done<>(to);
        });
  }
}
