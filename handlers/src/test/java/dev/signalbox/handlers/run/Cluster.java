package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.tests.FirstResults;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.sandbox.FirstWorld;
import dev.signalbox.integrations.sandbox.PpcDoors;
import dev.signalbox.integrations.sandbox.Thing;
import dev.signalbox.integrations.sandbox.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The clusters of GPII in a simulated world of their own, and the bundled procedures for them. */
final class Cluster implements AutoCloseable {
  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
  private static final Instant IN_AGES = Instant.parse("2090-01-01T00:00:00Z");

  final Region region = Region.thatAsks();

  Cluster() {
    Installation installation = region.track.the(Installation.class);
    if (Configuration.read(Trial.FOLDER, installation.shapes()) instanceof Reading.Good(var all)) {
      installation.replace(all);
    }
    region.track.the(FirstWorld.class).begin(List.of(estate()));
    region.track.the(FirstResults.class).begin(List.of(estate()));
  }

  Estate estate() {
    return region.track.the(Installation.class).current().estate("gpii").orElseThrow();
  }

  /** From now on all of its pages say no more than that. */
  void answers(String host, int status) {
    shows(host, front(host, IN_AGES).with("status", status));
  }

  void certificateEnds(String host, Instant end) {
    shows(host, front(host, end));
  }

  /** Whoever asks it about itself is told that. */
  void tells(String host, String about) {
    shows(host, front(host, IN_AGES).with("/about", about));
  }

  private static JsonObject front(String host, Instant until) {
    return JsonObject.empty()
        .with("names", List.of(Json.text(host)))
        .with("from", LONG_AGO.toString())
        .with("until", until.toString());
  }

  private void shows(String host, JsonObject body) {
    region
        .track
        .the(World.class)
        .change(
            things -> {
              Thing front = things.find(PpcDoors.FRONT, host).orElseThrow();
              return things.replace(front, body);
            });
  }

  /** As people read it. */
  String typed(String command) {
    return region
        .voting
        .typed("U0OPS1", command)
        .replaceAll("(?:Plain|Bold|Code)\\[text=|], |]", "");
  }

  /** As far as it comes without people. */
  RunId asked(String command) {
    assertThat(typed(command)).contains("Planning");
    region.track.work();
    String newest = "select id from run order by started_at desc limit 1";
    return new RunId(region.track.texts(newest).getFirst());
  }

  /** Long enough for whatever is run on a host. */
  void passes() {
    for (int look = 0; look < 12; look++) {
      region.track.workAfter(Duration.ofSeconds(20));
    }
  }

  @Override
  public void close() {
    region.close();
  }
}
