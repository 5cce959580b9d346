package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.dns.DnsRecord;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;

/** A record as the world keeps it. */
final class RecordBody {
  private RecordBody() {}

  static JsonObject write(DnsRecord record) {
    return JsonObject.empty()
        .with("id", record.id())
        .with("type", record.type())
        .with("name", record.name())
        .with("content", record.content())
        .with("ttl", record.ttl())
        .with("proxied", record.proxied())
        .maybe("priority", record.priority().map(JsonNode::createNumberNode))
        .maybe("comment", record.note().comment().map(Json::text))
        .with("tags", record.note().tags().stream().map(Json::text).toList())
        .maybe("steering", record.steering().map(Json::text));
  }

  static DnsRecord read(JsonNode body) {
    return new DnsRecord(
        word(body, "id"),
        word(body, "type"),
        word(body, "name"),
        word(body, "content"),
        Json.member(body, "ttl").map(JsonNode::getIntValue).orElse(1),
        Json.member(body, "proxied").filter(JsonNode::getBooleanValue).isPresent(),
        Json.member(body, "priority").map(JsonNode::getIntValue),
        new DnsRecord.Note(
            Json.text(body, "comment"),
            Json.items(Json.member(body, "tags")).stream().map(JsonNode::getStringValue).toList()),
        Json.text(body, "steering"));
  }

  private static String word(JsonNode body, String name) {
    return Json.text(body, name)
        .orElseThrow(() -> new IllegalStateException("a record without " + name));
  }
}
