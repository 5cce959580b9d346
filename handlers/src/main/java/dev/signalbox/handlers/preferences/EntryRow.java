package dev.signalbox.handlers.preferences;

import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.documents.DocumentId;
import dev.signalbox.integrations.json.Json;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One document of a batch.
 *
 * @param safe that which it leads to, where it is a key
 * @param body all of it, with its revision where it had one
 */
@MappedEntity("users_entry")
record EntryRow(@Id String batch, String document, Part kind, @Nullable String safe, String body) {
  static EntryRow of(Batch batch, Part part, Document document) {
    Optional<DocumentId> safe = part == Part.KEY ? Part.safeOf(document) : Optional.empty();
    return new EntryRow(
        batch.id(),
        document.id().value(),
        part,
        safe.map(DocumentId::value).orElse(null),
        part == Part.SHARED ? "" : document.whole().toString());
  }

  /** Without its revision: elsewhere it is new. */
  EntryRow anew() {
    Document now = kept();
    String fresh = Document.anew(now.id(), now.content()).whole().toString();
    return new EntryRow(batch, document, kind, safe, fresh);
  }

  DocumentId documentId() {
    return new DocumentId(document);
  }

  Optional<DocumentId> safeId() {
    return Optional.ofNullable(safe).map(DocumentId::new);
  }

  Document kept() {
    return Json.read(body).flatMap(Document::read).orElseThrow();
  }
}
