package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.clouds.Cloud;
import dev.signalbox.integrations.clouds.Clouds;
import dev.signalbox.integrations.clouds.Which;
import dev.signalbox.integrations.sandbox.FirstWorld;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Private clouds in a simulated world of their own, and the bundled procedures for them. */
final class Junction implements AutoCloseable {
  final Region region;
  final Signalman keeper;

  Junction() {
    this(Region.thatAsks());
    Installation installation = region.track.the(Installation.class);
    if (Configuration.read(Trial.FOLDER, installation.shapes()) instanceof Reading.Good(var all)) {
      installation.replace(all);
    }
    region.track.the(FirstWorld.class).begin(List.of(estate()));
  }

  /** In a world that has begun. */
  Junction(Region region) {
    this.region = region;
    keeper = (Signalman) region.track.the(Clouds.class);
  }

  Estate estate() {
    return region.track.the(Installation.class).current().estate("pulumi").orElseThrow();
  }

  Connection.Mysql table(String environment) {
    ConnectionName name = new ConnectionName(environment + "-clouds");
    return Optional.ofNullable(estate().topology().connections().get(name))
        .map(Connection.Mysql.class::cast)
        .orElseThrow();
  }

  List<Cloud> rows(String environment) {
    return keeper.read(table(environment), new Which.All())
            instanceof Asked.Told<List<Cloud>>(var all)
        ? all
        : List.of();
  }

  Cloud row(String environment, String name) {
    return rows(environment).stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  int flags(String environment, String name) {
    return row(environment, name).flags().bits();
  }

  void somebodySets(String environment, String name, int bits) {
    keeper.somebodySets(table(environment), row(environment, name), bits);
  }

  /** What is typed, and what came of it: planned, and waiting for a yes where it needs one. */
  RunId typed(String command) {
    region.track.workAfter(Duration.ofMinutes(2));
    assertThat(region.voting.typed("U0OPS1", command)).contains("Planning");
    region.track.work();
    return newest();
  }

  private RunId newest() {
    return new RunId(
        region.track.texts("select id from run order by started_at desc limit 1").getFirst());
  }

  /** The other of ops has seen the plan. */
  void approved() {
    region.voting.send("U0OPS2", "approved", Map.of("typed", "pulumi"));
    region.track.workAfter(Duration.ofSeconds(1));
  }

  /** Where nobody else has to say yes. */
  void confirmed() {
    region.voting.press("U0OPS1", "confirmed");
    region.track.workAfter(Duration.ofSeconds(1));
  }

  RunId began(String command) {
    RunId run = typed(command);
    approved();
    return run;
  }

  void ends(String user) {
    assertThat(region.voting.press(user, "over")).contains("decides it");
    goesOn();
  }

  void goesOn() {
    for (int look = 0; look < 6; look++) {
      region.track.workAfter(Duration.ofSeconds(10));
    }
  }

  String trouble(RunId run) {
    return region.track.see(run).trouble().orElse("");
  }

  @Override
  public void close() {
    region.close();
  }
}
