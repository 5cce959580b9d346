package dev.signalbox.integrations.dns.cloudflare;

import dev.signalbox.integrations.dns.DnsRecord;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;

/** Records and pages as Cloudflare writes them. */
final class Written {
  private Written() {}

  static JsonNode record(DnsRecord record) {
    return JsonObject.empty()
        .with("id", record.id())
        .with("type", record.type())
        .with("name", record.name())
        .with("content", record.content())
        .with("ttl", record.ttl())
        .with("proxied", record.proxied())
        .with("proxiable", true)
        .orNull("comment", record.note().comment())
        .with("tags", record.note().tags().stream().map(Json::text).toList())
        .maybe("priority", record.priority().map(JsonNode::createNumberNode))
        .with("created_on", "2024-09-05T08:00:00Z")
        .tree();
  }

  static JsonObject info(int page, int size, int count, int total) {
    return JsonObject.empty()
        .with("page", page)
        .with("per_page", size)
        .with("count", count)
        .with("total_count", total)
        .with("total_pages", (total + size - 1) / size);
  }
}
