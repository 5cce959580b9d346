package dev.signalbox.integrations.documents.couch;

import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.documents.DocumentId;
import dev.signalbox.integrations.documents.Found;
import dev.signalbox.integrations.documents.Page;
import dev.signalbox.integrations.documents.Revision;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Documents in their words and in ours; empty for what cannot be read as what was asked. */
final class DocumentJson {
  private DocumentJson() {}

  /** As many rows as there were ids, in the same order, or nothing. */
  static Optional<List<Found>> found(JsonNode answer, List<DocumentId> ids) {
    List<JsonNode> rows = Json.items(Json.member(answer, "rows"));
    if (rows.size() != ids.size()) {
      return Optional.empty();
    }
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      found(rows.get(at), ids.get(at)).ifPresent(found::add);
    }
    return Optional.of(List.copyOf(found)).filter(it -> it.size() == ids.size());
  }

  /** A row of one that is deleted bears no error. */
  private static Optional<Found> found(JsonNode row, DocumentId id) {
    if (Json.text(row, "key").filter(id.value()::equals).isEmpty()) {
      return Optional.empty();
    }
    if (Json.text(row, "error").isPresent()) {
      return Json.text(row, "error").filter("not_found"::equals).map(_ -> new Found.Never(id));
    }
    Optional<JsonNode> value = Json.member(row, "value");
    return value.filter(it -> isTrue(it, "deleted")).isPresent()
        ? value
            .flatMap(it -> Json.text(it, "rev"))
            .flatMap(Revision::read)
            .map(it -> new Found.Deleted(id, it))
        : document(row).filter(it -> it.id().equals(id)).map(Found.There::new);
  }

  /**
   * @param most how many are wanted: a row more tells where the next page begins
   */
  static Optional<Page> page(JsonNode answer, int most) {
    Optional<JsonNode> list = Json.member(answer, "rows").filter(JsonNode::isArray);
    List<JsonNode> rows = Json.items(list);
    List<JsonNode> here = rows.subList(0, Math.min(most, rows.size()));
    List<Document> documents =
        here.stream().map(DocumentJson::document).flatMap(Optional::stream).toList();
    Optional<DocumentId> next =
        rows.stream()
            .skip(most)
            .findFirst()
            .flatMap(it -> Json.text(it, "id"))
            .map(DocumentId::new);
    boolean whole = list.isPresent() && documents.size() == here.size();
    return whole ? Optional.of(new Page(documents, next)) : Optional.empty();
  }

  /** With a revision, for what is there has one. */
  private static Optional<Document> document(JsonNode row) {
    return Json.member(row, "doc").flatMap(Document::read).filter(it -> it.revision().isPresent());
  }

  static boolean isTrue(JsonNode object, String name) {
    return Json.member(object, name)
        .filter(it -> it.isBoolean() && it.getBooleanValue())
        .isPresent();
  }
}
