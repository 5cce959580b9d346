package dev.signalbox.integrations.documents;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;

/** What is to become of one document. */
public sealed interface Change {
  DocumentId id();

  /** As it is sent. */
  JsonObject whole();

  /** Its revision is that which it replaces. Without one it takes that none is there now. */
  record Put(Document document) implements Change {
    @Override
    public DocumentId id() {
      return document.id();
    }

    @Override
    public JsonObject whole() {
      return document.whole();
    }
  }

  /**
   * @param revision that which was read
   */
  record Removal(DocumentId id, Revision revision) implements Change {
    @Override
    public JsonObject whole() {
      return JsonObject.empty()
          .with("_id", Json.text(id.value()))
          .with("_rev", Json.text(revision.value()))
          .with("_deleted", true);
    }
  }
}
