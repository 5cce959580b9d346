package dev.signalbox.integrations.documents;

/** What there is under an id. */
public sealed interface Found {
  DocumentId id();

  /** As it stands, with its revision. */
  record There(Document document) implements Found {
    @Override
    public DocumentId id() {
      return document.id();
    }
  }

  /**
   * Somebody has deleted it.
   *
   * @param revision that of the deletion
   */
  record Deleted(DocumentId id, Revision revision) implements Found {}

  /** Nobody has ever written it here. */
  record Never(DocumentId id) implements Found {}
}
