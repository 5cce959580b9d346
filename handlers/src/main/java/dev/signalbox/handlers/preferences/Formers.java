package dev.signalbox.handlers.preferences;

import static java.util.stream.Collectors.toMap;

import dev.signalbox.handlers.action.Token;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.documents.Change;
import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.documents.DocumentId;
import dev.signalbox.integrations.documents.Revision;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stood before a step replaced it; it goes back as long as nobody has changed it since. */
@Singleton
final class Formers implements Remains {
  private final Batches batches;
  private final Marks marks;
  private final Shelves shelves;

  Formers(Batches batches, Marks marks, Shelves shelves) {
    this.batches = batches;
    this.marks = marks;
    this.shelves = shelves;
  }

  static Batch batch(Database in, String deed) {
    return new Batch("%s@%s/former".formatted(in, deed));
  }

  void keep(Database in, Token token, List<Document> documents) {
    batches.keepFormer(batch(in, Marks.deed(token)), in, token, documents);
  }

  @Override
  public Asked<List<Change>> of(Database in, Batch batch, List<EntryRow> some, String deed) {
    List<DocumentId> ids = some.stream().map(EntryRow::documentId).toList();
    Map<DocumentId, Document> former =
        batches.of(batch(in, deed), ids).stream()
            .collect(toMap(EntryRow::documentId, EntryRow::kept));
    return shelves.stock(in, some).map(it -> changes(it, former, marks.of(deed, ids)));
  }

  private static List<Change> changes(
      Stock stock, Map<DocumentId, Document> former, Map<DocumentId, MarkRow> known) {
    return stock.items().stream()
        .filter(it -> Optional.ofNullable(known.get(it.id())).filter(it::isAsWritten).isPresent())
        .flatMap(it -> back(former.get(it.id()), it.there().flatMap(Document::revision)).stream())
        .toList();
  }

  private static Optional<Change> back(@Nullable Document former, Optional<Revision> now) {
    return now.flatMap(it -> Optional.ofNullable(former).map(kept -> kept.with(it)))
        .map(Change.Put::new);
  }
}
