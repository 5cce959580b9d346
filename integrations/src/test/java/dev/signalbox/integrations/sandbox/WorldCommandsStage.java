package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.commands.Commands;
import dev.signalbox.integrations.commands.CommandsStage;
import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.HandClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The stand-in, on a host of a world of its own. */
final class WorldCommandsStage implements CommandsStage {
  private final HandClock clock = new HandClock();
  private final TestWorld world = new TestWorld(clock);
  private final WorldOfHosts hosts = new WorldOfHosts(world, clock);

  @Override
  public Commands commands() {
    return hosts.commands();
  }

  @Override
  public Host host() {
    return WorldOfHosts.HOST;
  }

  @Override
  public void says(String site) {
    hosts.says(site);
  }

  @Override
  public void timePasses() {
    clock.tick(Duration.ofMinutes(1));
  }

  @Override
  public void dies() {
    world
        .world()
        .change(
            things ->
                things.all(WorldErrands.KIND, "").stream()
                    .allMatch(it -> things.replace(it, dead(it))));
  }

  private static JsonObject dead(Thing errand) {
    JsonObject body = JsonObject.empty().with("dead", true);
    for (String name : List.of("kind", "words", "on", "since", "until")) {
      body = body.with(name, Words.of(errand, name));
    }
    return body;
  }

  @Override
  public List<String> ran() {
    return world.world().all(WorldErrands.KIND).stream().map(it -> Words.of(it, "words")).toList();
  }

  @Override
  public Optional<String> befalls(BadDay day) {
    return new Befallen(world, WorldCommands.NAME).by(day);
  }

  @Override
  public void close() {
    world.close();
  }
}
