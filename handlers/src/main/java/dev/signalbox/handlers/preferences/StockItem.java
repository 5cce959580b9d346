package dev.signalbox.handlers.preferences;

import dev.signalbox.integrations.documents.Change;
import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.documents.DocumentId;
import dev.signalbox.integrations.documents.Found;
import dev.signalbox.integrations.documents.Revision;
import java.util.Optional;
import java.util.Set;

/**
 * One of a batch, and what there is.
 *
 * @param shut half of a user that is not there, and whose other half does not come
 */
record StockItem(EntryRow entry, Found found, boolean shut) {
  StockItem(EntryRow entry, Found found) {
    this(entry, found, false);
  }

  DocumentId id() {
    return found.id();
  }

  Optional<Document> there() {
    return found instanceof Found.There(Document document)
        ? Optional.of(document)
        : Optional.empty();
  }

  boolean isMissing() {
    return there().isEmpty() && !shut;
  }

  boolean isSame() {
    return there().filter(it -> it.saysTheSameAs(entry.kept())).isPresent();
  }

  /** Not what a user may have made of it: another thing, or a key to another safe. */
  boolean isOther() {
    return there()
        .filter(
            it ->
                !it.type().equals(entry.kept().type())
                    || (entry.kind() == Part.KEY && !Part.safeOf(it).equals(entry.safeId())))
        .isPresent();
  }

  /** Read back once, it has to be that very revision. */
  boolean isAsWritten(MarkRow mark) {
    return Optional.ofNullable(mark.revision())
        .map(
            it ->
                there()
                    .flatMap(Document::revision)
                    .map(Revision::value)
                    .filter(it::equals)
                    .isPresent())
        .orElseGet(this::isSame);
  }

  boolean isMissing(Part part) {
    return isMissing() && entry.kind() == part;
  }

  StockItem shut(boolean now) {
    return new StockItem(entry, found, now);
  }

  boolean opens(Set<DocumentId> safes) {
    return entry.safeId().filter(safes::contains).isPresent();
  }

  /** With its own revision where the database never had it; otherwise on top of what was. */
  boolean keepsRevision() {
    return found instanceof Found.Never && entry.kept().revision().isPresent();
  }

  Change change() {
    Document kept = entry.kept();
    return new Change.Put(keepsRevision() ? kept : Document.anew(kept.id(), kept.content()));
  }

  /** The batch's content instead of what is there, and of nothing that comes after that. */
  Change onTop() {
    Document kept = entry.kept();
    return new Change.Put(
        new Document(kept.id(), there().flatMap(Document::revision), kept.content()));
  }
}
