package dev.signalbox.handlers.preferences;

import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One document of a file, with its ids as everybody writes them. */
sealed interface Entrant {
  record Taken(Document document) implements Entrant {}

  record Refused(String why) implements Entrant {}

  static Entrant read(JsonNode row) {
    String type = Json.text(row, "type").orElse("");
    if (!type.equals(Part.KEY_TYPE) && !type.equals(Part.SAFE_TYPE)) {
      return new Refused(
          "its type is '%s', and users have %s and %s only"
              .formatted(type, Part.KEY_TYPE, Part.SAFE_TYPE));
    }
    if (Json.member(row, "_deleted").isPresent()) {
      return new Refused("it says of itself that it is deleted");
    }
    String id = Json.text(row, "_id").orElse("");
    return type.equals(Part.KEY_TYPE) ? key(row, id) : safe(row, id);
  }

  private static Entrant key(JsonNode row, String id) {
    Optional<UserId> own = UserId.read(id);
    Optional<UserId> safe = Json.text(row, Part.LEADS_TO).flatMap(UserId::readSafe);
    if (own.isEmpty()) {
      return new Refused("the key '%s' is no UUID".formatted(id));
    }
    return safe.map(UserId::safe)
        .map(it -> taken(row, own.get().value(), Map.of(Part.LEADS_TO, it.value())))
        .orElseGet(
            () ->
                new Refused(
                    "the key %s leads to no safe: its %s is not like prefsSafe-UUID"
                        .formatted(own.get(), Part.LEADS_TO)));
  }

  private static Entrant safe(JsonNode row, String id) {
    Optional<UserId> own = UserId.readSafe(id);
    if (own.isEmpty()) {
      return new Refused("the safe '%s' is not like prefsSafe-UUID".formatted(id));
    }
    Entrant taken = taken(row, own.get().safe().value(), Map.of());
    boolean shared =
        taken instanceof Taken(Document it) && Part.of(it).filter(Part.SHARED::equals).isPresent();
    return shared
        ? new Refused("the safe %s is no user's: its prefsSafeType is not 'user'".formatted(id))
        : taken;
  }

  /** Without the revision that it may have had elsewhere: here it is new. */
  private static Entrant taken(JsonNode row, String id, Map<String, String> mended) {
    Map<String, JsonNode> members = new LinkedHashMap<>();
    row.entries().forEach(it -> members.put(it.getKey(), it.getValue()));
    members.remove("_rev");
    members.put("_id", Json.text(id));
    mended.forEach((name, value) -> members.put(name, Json.text(value)));
    return Document.read(new JsonObject(members).tree())
        .<Entrant>map(Taken::new)
        .orElseGet(() -> new Refused("it is no document"));
  }
}
