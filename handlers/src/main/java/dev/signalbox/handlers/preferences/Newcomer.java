package dev.signalbox.handlers.preferences;

import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Somebody who has wished for nothing yet: a key, and an empty safe. */
record Newcomer(UserId id, Schema schema, Instant since) {
  private static final String SET = "gpii-default";

  List<Document> documents() {
    return List.of(safe(), key());
  }

  private Document safe() {
    JsonObject safe =
        begun(Part.SAFE, Part.SAFE_TYPE)
            .with("prefsSafeType", "user")
            .with("name", id.value())
            .orNull("password", Optional.empty())
            .orNull("email", Optional.empty())
            .with("preferences", empty().tree());
    return Document.anew(id.safe(), dated(safe));
  }

  private Document key() {
    JsonObject key =
        begun(Part.KEY, Part.KEY_TYPE)
            .with(Part.LEADS_TO, id.safe().value())
            .with("prefsSetId", SET)
            .with("revoked", false)
            .orNull("revokedReason", Optional.empty());
    return Document.anew(id.key(), dated(key));
  }

  private static JsonObject empty() {
    JsonObject set =
        JsonObject.empty()
            .with("name", "Default preferences")
            .with("preferences", JsonObject.empty().tree());
    JsonObject contexts = JsonObject.empty().with(SET, set.tree());
    return JsonObject.empty()
        .with("flat", JsonObject.empty().with("contexts", contexts.tree()).tree());
  }

  private JsonObject begun(Part part, String type) {
    return JsonObject.empty().with("type", type).with("schemaVersion", schema.next(part));
  }

  private JsonObject dated(JsonObject begun) {
    return begun
        .with("timestampCreated", since.truncatedTo(ChronoUnit.MILLIS).toString())
        .orNull("timestampUpdated", Optional.empty());
  }
}
