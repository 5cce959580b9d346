package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.handlers.doctor.TestSecrets;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.sandbox.PpcDoors;
import dev.signalbox.integrations.sandbox.World;
import dev.signalbox.integrations.source.Edit;
import dev.signalbox.integrations.source.Proposal;
import dev.signalbox.integrations.source.Repositories;
import dev.signalbox.integrations.source.Repository;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** People who stand a private cloud up, or update one, and say what they have done. */
final class Masons implements AutoCloseable {
  static final String ENDPOINT = "https://api.gozo.ppc.pulumi.com";
  private static final String HOST = "api.gozo.ppc.pulumi.com";
  private static final String WHO = "U0OPS2";
  private static final int MOST = 60;

  final Junction junction = new Junction();

  RunId typed(String command) {
    RunId run = junction.typed(command);
    goesOn(run);
    return run;
  }

  /** Until people are wanted, or it is over. */
  void goesOn(RunId run) {
    for (int look = 0; look < MOST && !stands(run); look++) {
      junction.region.track.workAfter(Duration.ofSeconds(10));
    }
  }

  private boolean stands(RunId run) {
    RunState state = junction.region.track.see(run).state();
    return state.isEnd() || state == RunState.HELD || isAsked();
  }

  private boolean isAsked() {
    return !junction.region.track.texts("select id from ask where state = 'OPEN'").isEmpty();
  }

  String message() {
    return junction.region.voting.message();
  }

  String does(RunId run, Map<String, String> fields) {
    String said = junction.region.voting.send(WHO, "by-hand", fields);
    goesOn(run);
    return said;
  }

  void done(RunId run, Map<String, String> fields) {
    assertThat(does(run, fields)).contains("Done by hand");
  }

  void retried(RunId run) {
    junction.region.voting.typed("U0OPS1", "run " + run + " retry");
    goesOn(run);
  }

  String step(RunId run, String step) {
    return String.valueOf(junction.region.track.step(run, step).outputs());
  }

  TestSecrets vault() {
    return junction.region.track.the(TestSecrets.class);
  }

  /** Its endpoint answers. */
  void stands() {
    JsonObject body =
        JsonObject.empty()
            .with("names", List.of(Json.text(HOST)))
            .with("from", "2020-01-01T00:00:00Z")
            .with("until", "2090-01-01T00:00:00Z");
    junction.region.track.the(World.class).change(things -> things.add(PpcDoors.FRONT, HOST, body));
  }

  /** The link to the question; a colleague merges it soon. */
  String proposed() {
    Connection github =
        Optional.ofNullable(
                junction.estate().topology().connections().get(new ConnectionName("github")))
            .orElseThrow();
    Edit edit =
        new Edit("master", "scripts/ppc/Pulumi.yaml", Optional.empty(), "name: gozo", "Gozo");
    return switch (junction
        .region
        .track
        .the(Repositories.class)
        .propose(new Repository(github, "pulumi/pulumi-service"), edit, "gozo")) {
      case Ordered.Done<Proposal>(Proposal told) -> told.link();
      case Ordered.Refused<Proposal> refused -> throw new AssertionError(refused.toString());
      case Ordered.Unknown<Proposal> unknown -> throw new AssertionError(unknown.toString());
    };
  }

  @Override
  public void close() {
    junction.close();
  }
}
