package dev.signalbox.integrations.documents;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One document.
 *
 * @param revision that which was read; empty for one that is new
 * @param content all but its id and its revision
 */
public record Document(DocumentId id, Optional<Revision> revision, JsonObject content) {
  private static final String ID = "_id";
  private static final String REVISION = "_rev";
  private static final Set<String> OURS = Set.of(ID, REVISION, "_deleted");

  public Document {
    OURS.stream()
        .filter(content.members()::containsKey)
        .forEach(
            it -> {
              throw new IllegalArgumentException("%s is no part of a content".formatted(it));
            });
  }

  /** So many of them, as a sentence has it. */
  public static String many(int number) {
    return number == 1 ? "1 document" : "%d documents".formatted(number);
  }

  public static Document anew(DocumentId id, JsonObject content) {
    return new Document(id, Optional.empty(), content);
  }

  /** As a database or a file has it; empty for what is no document, and for one that is deleted. */
  public static Optional<Document> read(JsonNode tree) {
    Optional<DocumentId> id = Json.text(tree, ID).flatMap(DocumentId::read);
    Optional<Revision> revision = Json.text(tree, REVISION).flatMap(Revision::read);
    boolean odd =
        Json.member(tree, "_deleted").isPresent()
            || (revision.isEmpty() && Json.member(tree, REVISION).isPresent());
    return odd ? Optional.empty() : id.map(it -> new Document(it, revision, content(tree)));
  }

  private static JsonObject content(JsonNode tree) {
    Map<String, JsonNode> members = new LinkedHashMap<>();
    tree.entries().forEach(it -> members.put(it.getKey(), it.getValue()));
    OURS.forEach(members::remove);
    return new JsonObject(members);
  }

  /** Whole, as it is sent and as a backup keeps it. */
  public JsonObject whole() {
    JsonObject whole =
        JsonObject.empty()
            .with(ID, id.value())
            .maybe(REVISION, revision.map(Revision::value).map(Json::text));
    Map<String, JsonNode> members = new LinkedHashMap<>(whole.members());
    members.putAll(content.members());
    return new JsonObject(members);
  }

  public Document with(Revision other) {
    return new Document(id, Optional.of(other), content);
  }

  /** What it is, where it tells: such as gpiiKey or prefsSafe. */
  public Optional<String> type() {
    return Json.text(content.tree(), "type");
  }

  public boolean isOf(String type) {
    return type().filter(type::equals).isPresent();
  }

  public Optional<String> schemaVersion() {
    return Json.text(content.tree(), "schemaVersion");
  }

  /** Whether a person would find the same in both, whatever came in between. */
  public boolean saysTheSameAs(Document other) {
    return id.equals(other.id) && Alike.are(content.tree(), other.content.tree());
  }
}
