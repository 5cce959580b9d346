package dev.signalbox.integrations.documents;

import java.util.List;
import java.util.Optional;

/**
 * Some documents, by their ids.
 *
 * @param next where the page after it begins; empty at the end
 */
public record Page(List<Document> documents, Optional<DocumentId> next) {
  public Page {
    documents = List.copyOf(documents);
  }
}
