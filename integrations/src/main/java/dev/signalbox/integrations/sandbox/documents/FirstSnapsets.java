package dev.signalbox.integrations.sandbox.documents;

import dev.signalbox.integrations.documents.Change;
import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.documents.DocumentId;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a data loader puts into a new database: sets that many people share, and a few persons'. */
final class FirstSnapsets {
  private static final String SCHEMA = "0.2";
  private static final String LOADED = "2026-11-02T14:05:00.000Z";

  /** Whom everybody's probe asks for, and those whom a vendor's demonstration logs in as. */
  private static final List<String> SHARED =
      List.of("carla", "alice", "david", "elaine", "franklin");

  private static final List<String> PEOPLE =
      List.of(
          "2f4a8c1e-6b0d-4f3a-9a57-0c1d2e3f4a5b",
          "71c09d52-3e8b-4c6f-8d1a-5b6c7d8e9f01",
          "b8e3f6a4-9d2c-4e7b-a0f1-23c4d5e6f708");

  /** Whom only the first environment has met so far. */
  private static final String TESTER = "d4f1b7c2-8a3e-4b6d-9c05-1e2f3a4b5c6d";

  private FirstSnapsets() {}

  /** With clients' own credentials beside them, which nobody may have in production. */
  static Stream<Change> forTesting() {
    Stream<Change> shared = SHARED.stream().flatMap(it -> pair(it, "snapset", true));
    Stream<Change> person = pair(PEOPLE.getFirst(), "user", false);
    return Stream.of(shared, person, Stream.of(client(), credential())).flatMap(it -> it);
  }

  static Stream<Change> forDeveloping() {
    return Stream.concat(forTesting(), pair(TESTER, "user", false));
  }

  /** The probe's, and people's. */
  static Stream<Change> inProduction() {
    return Stream.concat(
        pair(SHARED.getFirst(), "snapset", true),
        PEOPLE.stream().flatMap(it -> pair(it, "user", false)));
  }

  /** A safe before its key: a key without one lets nobody in. */
  private static Stream<Change> pair(String id, String safeType, boolean large) {
    JsonObject safe =
        begun("prefsSafe")
            .with("prefsSafeType", safeType)
            .with("name", id)
            .with("password", JsonNode.nullNode())
            .with("email", JsonNode.nullNode())
            .with("preferences", flat(large));
    JsonObject key =
        begun("gpiiKey")
            .with("prefsSafeId", "prefsSafe-" + id)
            .with("prefsSetId", "gpii-default")
            .with("revoked", false)
            .with("revokedReason", JsonNode.nullNode());
    return Stream.of(put("prefsSafe-" + id, dated(safe)), put(id, dated(key)));
  }

  private static JsonNode flat(boolean large) {
    JsonObject wishes = JsonObject.empty();
    JsonObject set =
        JsonObject.empty()
            .with("name", "Default preferences")
            .with(
                "preferences",
                large
                    ? wishes
                        .with("http://registry.gpii.net/common/fontSize", 24)
                        .with("http://registry.gpii.net/common/highContrast/enabled", true)
                        .tree()
                    : wishes.tree());
    JsonObject contexts = JsonObject.empty().with("gpii-default", set.tree());
    return JsonObject.empty()
        .with("flat", JsonObject.empty().with("contexts", contexts.tree()).tree())
        .tree();
  }

  private static Change client() {
    return put(
        "gpiiAppInstallationClient-1",
        dated(
            begun("gpiiAppInstallationClient")
                .with("name", "AJC-Bakersfield")
                .with("computerType", "public")));
  }

  private static Change credential() {
    return put(
        "clientCredential-1",
        dated(
            begun("clientCredential")
                .with("clientId", "gpiiAppInstallationClient-1")
                .with("oauth2ClientId", "Bakersfield-AJC-client-id")
                .with("revoked", false)));
  }

  static Change views() {
    return put(
        "_design/views",
        JsonObject.empty()
            .with(
                "views",
                JsonObject.empty()
                    .with("findAllGpiiKeys", emitting("doc.type === 'gpiiKey'", "doc._id"))
                    .with(
                        "findSnapsetPrefsSafes",
                        emitting(
                            "doc.type === 'prefsSafe' && doc.prefsSafeType === 'snapset'",
                            "doc._id"))
                    .with(
                        "findDocsBySchemaVersion",
                        emitting("doc.schemaVersion", "doc.schemaVersion"))
                    .tree()));
  }

  private static JsonNode emitting(String which, String key) {
    return JsonObject.empty()
        .with("map", "function (doc) { if (%s) { emit(%s, null); } }".formatted(which, key))
        .tree();
  }

  private static JsonObject begun(String type) {
    return JsonObject.empty().with("type", type).with("schemaVersion", SCHEMA);
  }

  private static JsonObject dated(JsonObject begun) {
    return begun.with("timestampCreated", LOADED).orNull("timestampUpdated", Optional.empty());
  }

  private static Change put(String id, JsonObject content) {
    return new Change.Put(Document.anew(new DocumentId(id), content));
  }
}
