package dev.signalbox.integrations.dns.cloudflare;

import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.calls.http.Address;
import dev.signalbox.integrations.calls.http.Request;
import dev.signalbox.integrations.dns.Change;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import java.util.List;

/** Patches of one zone that are carried out together or not at all. */
record Batch(Reach reach, String doing, String zone) {
  /** A patch names what changes; ttl, proxied, comment and tags are left as they are. */
  Request request(List<Change> changes) {
    List<JsonNode> patches =
        changes.stream()
            .map(
                change ->
                    JsonObject.empty()
                        .with("id", change.was().id())
                        .with("content", change.content())
                        .tree())
            .toList();
    return Request.of(doing, "POST", Address.of("zones", zone, "dns_records", "batch"))
        .with(JsonObject.empty().with("patches", patches));
  }
}
