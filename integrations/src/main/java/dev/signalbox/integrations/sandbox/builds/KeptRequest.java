package dev.signalbox.integrations.sandbox.builds;

import dev.signalbox.integrations.builds.BuildId;
import dev.signalbox.integrations.builds.Fate;
import dev.signalbox.integrations.builds.Request;
import dev.signalbox.integrations.builds.RequestId;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.sandbox.Thing;
import dev.signalbox.integrations.sandbox.Words;
import io.micronaut.json.tree.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A request, with the moment at which it is judged.
 *
 * @param build that will come of it; none of one that is rejected
 */
record KeptRequest(long id, String message, Instant asked, Instant judged, Optional<Long> build) {
  static KeptRequest read(Thing thing) {
    JsonNode body = thing.body();
    return new KeptRequest(
        Json.member(body, "id").orElseThrow().getLongValue(),
        Words.of(thing, "message"),
        Instant.parse(Words.of(thing, "asked")),
        Instant.parse(Words.of(thing, "judged")),
        Json.member(body, "build").map(JsonNode::getLongValue));
  }

  JsonObject body() {
    return JsonObject.empty()
        .with("id", JsonNode.createNumberNode(id))
        .with("message", message)
        .with("asked", asked.toString())
        .with("judged", judged.toString())
        .maybe("build", build.map(JsonNode::createNumberNode));
  }

  Request seen(Instant now) {
    return new Request(new RequestId(id), message, Optional.of(asked), fate(now));
  }

  private Fate fate(Instant now) {
    if (now.isBefore(judged)) {
      return new Fate.Pending();
    }
    return build
        .<Fate>map(it -> new Fate.Approved(List.of(new BuildId(it))))
        .orElseGet(() -> new Fate.Rejected("the build configuration could not be read"));
  }
}
