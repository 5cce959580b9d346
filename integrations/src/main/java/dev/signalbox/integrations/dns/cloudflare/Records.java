package dev.signalbox.integrations.dns.cloudflare;

import dev.signalbox.integrations.dns.DnsRecord;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Optional;

/** Their records in our words. */
final class Records {
  private Records() {}

  /** Empty where one of them is no record: half a zone is none. */
  static Optional<List<DnsRecord>> read(List<JsonNode> items) {
    List<DnsRecord> read = items.stream().map(Records::read).flatMap(Optional::stream).toList();
    return read.size() == items.size() ? Optional.of(read) : Optional.empty();
  }

  static Optional<DnsRecord> read(JsonNode item) {
    Optional<String> id = Json.text(item, "id");
    Optional<String> type = Json.text(item, "type");
    Optional<String> name = Json.text(item, "name");
    Optional<String> content = Json.text(item, "content");
    Optional<Integer> ttl = number(item, "ttl");
    boolean whole =
        id.isPresent()
            && type.isPresent()
            && name.isPresent()
            && content.isPresent()
            && ttl.isPresent();
    return whole
        ? Optional.of(
            new DnsRecord(
                id.get(),
                type.get(),
                name.get(),
                content.get(),
                ttl.get(),
                Json.member(item, "proxied").filter(JsonNode::getBooleanValue).isPresent(),
                number(item, "priority"),
                note(item)))
        : Optional.empty();
  }

  private static DnsRecord.Note note(JsonNode item) {
    return new DnsRecord.Note(
        Json.text(item, "comment"),
        Json.items(Json.member(item, "tags")).stream()
            .filter(JsonNode::isString)
            .map(JsonNode::getStringValue)
            .toList());
  }

  private static Optional<Integer> number(JsonNode item, String name) {
    return Json.member(item, name).filter(JsonNode::isNumber).map(JsonNode::getIntValue);
  }
}
