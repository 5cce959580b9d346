package dev.signalbox.integrations.sandbox.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.integrations.documents.Change;
import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.documents.DocumentId;
import dev.signalbox.integrations.documents.Revision;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A state of a document that nothing came after.
 *
 * @param content empty for one that is deleted
 */
record Leaf(Revision revision, Optional<JsonNode> content) {
  /** The last one wins: what is there over what is deleted, then the longer history. */
  static final Comparator<Leaf> ORDER =
      Comparator.<Leaf, Boolean>comparing(it -> it.content().isPresent())
          .thenComparing(it -> it.revision().generation())
          .thenComparing(it -> it.revision().value());

  static Leaf after(Optional<Revision> before, Change change) {
    Optional<JsonNode> content = content(change);
    String said = before.map(Revision::value).orElse("") + content.map(Json::write).orElse("-");
    String hash = UUID.nameUUIDFromBytes(said.getBytes(UTF_8)).toString().replace("-", "");
    int generation = before.map(Revision::generation).orElse(0) + 1;
    return new Leaf(new Revision(generation + "-" + hash), content);
  }

  static Optional<JsonNode> content(Change change) {
    return switch (change) {
      case Change.Put(Document document) -> Optional.of(document.content().tree());
      case Change.Removal _ -> Optional.empty();
    };
  }

  Optional<Document> document(DocumentId id) {
    return content.map(it -> new Document(id, Optional.of(revision), members(it)));
  }

  private static JsonObject members(JsonNode object) {
    Map<String, JsonNode> members = new LinkedHashMap<>();
    object.entries().forEach(it -> members.put(it.getKey(), it.getValue()));
    return new JsonObject(members);
  }

  JsonObject write() {
    return JsonObject.empty().with("rev", revision.value()).maybe("content", content);
  }

  static Leaf read(JsonNode written) {
    return new Leaf(
        new Revision(Json.text(written, "rev").orElseThrow()), Json.member(written, "content"));
  }
}
