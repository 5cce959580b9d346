package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.commands.Commands;
import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.json.JsonObject;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/** The hosts of the simulated world; one of them to begin with. */
record WorldOfHosts(TestWorld world, Clock clock) {
  static final Host HOST = host("hk-ssm", "gigadb/upstream");

  WorldOfHosts {
    world.world().change(things -> things.add(FirstHosts.KIND, HOST.toString(), body(HOST.site())));
  }

  static Host host(String connection, String site) {
    Reach reach =
        new Reach(
            new ConnectionName(connection),
            URI.create("https://ssm.ap-east-1.amazonaws.com"),
            Optional.empty(),
            Optional.of("centos"),
            Optional.empty());
    return new Host(new Connection.Ssm(reach, Optional.empty(), "tag:Name=gigadb_bastion"), site);
  }

  private static JsonObject body(String says) {
    return JsonObject.empty()
        .with("site", HOST.site())
        .with("says", says)
        .with("deployment", "gigadb/live/upstream");
  }

  WorldErrands errands() {
    return new WorldErrands(world.world(), world.access(), clock);
  }

  Commands commands() {
    return new WorldCommands(errands(), new WorldHosts(world.world()), world.fate());
  }

  void says(String site) {
    world
        .world()
        .change(
            things ->
                things.replace(
                    things.find(FirstHosts.KIND, HOST.toString()).orElseThrow(), body(site)));
  }
}
