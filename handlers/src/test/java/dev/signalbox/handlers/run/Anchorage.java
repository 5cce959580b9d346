package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Lever;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.hosts.Hosts;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.levers.Levers;
import dev.signalbox.integrations.levers.Position;
import dev.signalbox.integrations.sandbox.World;
import dev.signalbox.integrations.snapshots.DiskSnapshot;
import dev.signalbox.integrations.snapshots.DiskSnapshots;
import java.util.List;
import java.util.Optional;

/** What the hosts of GPII have to say of disks, alerts and services, and who moves them by hand. */
record Anchorage(Track track) {
  Estate estate() {
    return track.the(Installation.class).current().estate("gpii").orElseThrow();
  }

  Host host(String environment) {
    return new Hosts(estate())
        .of(
            Optional.ofNullable(
                    estate().topology().environments().get(new EnvironmentName(environment)))
                .orElseThrow())
        .orElseThrow();
  }

  Lever rotation() {
    return estate().upkeep().snapshots().orElseThrow().rotation();
  }

  Lever alerts() {
    return estate().upkeep().alerts().orElseThrow();
  }

  Position stands(String environment, Lever lever) {
    return track.the(Levers.class).position(host(environment), lever)
            instanceof Asked.Told<Position>(Position now)
        ? now
        : Optional.<Position>empty().orElseThrow();
  }

  void somebodyMoves(String environment, Lever lever, Position to) {
    track.the(Levers.class).move(host(environment), lever, to, "somebody");
  }

  List<DiskSnapshot> snapshots(String environment) {
    return track
                .the(DiskSnapshots.class)
                .of(host(environment), estate().upkeep().snapshots().orElseThrow())
            instanceof Asked.Told<List<DiskSnapshot>>(var all)
        ? all
        : List.of();
  }

  /** Somebody deletes it behind everybody's back. */
  void loses(String environment, DiskSnapshot snapshot) {
    String key = "%s/%s".formatted(host(environment), snapshot.name());
    boolean gone =
        track
            .the(World.class)
            .change(things -> things.remove(things.find("disk-snapshot", key).orElseThrow()));
    assertThat(gone).isTrue();
  }

  void runs(String environment, String service, int times) {
    String key = "%s/%s".formatted(host(environment), service);
    boolean changed =
        track
            .the(World.class)
            .change(
                things ->
                    things.replace(
                        things.find("deployment-count", key).orElseThrow(),
                        JsonObject.empty().with("count", times)));
    assertThat(changed).isTrue();
  }
}
