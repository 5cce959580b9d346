package dev.signalbox.handlers.run;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.sandbox.PpcDoors;
import dev.signalbox.integrations.sandbox.World;
import dev.signalbox.integrations.source.Edit;
import dev.signalbox.integrations.source.Proposal;
import dev.signalbox.integrations.source.Repositories;
import dev.signalbox.integrations.source.Repository;
import java.util.List;
import java.util.Optional;

/** A private cloud that people are about to stand up, as the world outside gets to see it. */
record Gozo(Junction junction) {
  static final String ENDPOINT = "https://api.gozo.ppc.pulumi.com";
  static final String ACCOUNT = "444444444406";
  static final String TOKEN = "vault:ppc/learningmachine-ppc-gozo/token";
  private static final String HOST = "api.gozo.ppc.pulumi.com";

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
}
