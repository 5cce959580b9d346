package dev.signalbox.handlers.preferences;

import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.preferences.BatchRow.State;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.documents.DocumentId;
import dev.signalbox.integrations.documents.Page;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps batches of documents, a page at a time. */
@Singleton
class Batches {
  private final BatchRows rows;
  private final EntryRows entries;
  private final Clock clock;

  Batches(BatchRows rows, EntryRows entries, Clock clock) {
    this.rows = rows;
    this.entries = entries;
    this.clock = clock;
  }

  /** As far as this try has come with it; another try begins anew. */
  @Transactional
  BatchRow begin(Batch batch, Database from, Token token) {
    Optional<BatchRow> former = rows.findById(batch.id());
    if (former.filter(it -> it.tries() == token.tries()).isPresent()) {
      return former.get();
    }
    entries.forget(batch.id());
    rows.forget(batch.id());
    String source = from.toString();
    return rows.save(row(batch, from.estate().name().value(), source, token, source));
  }

  /** As far as any try has come with it: what is made there is made once. */
  @Transactional
  BatchRow resume(Batch batch, String estate, Label label, Token token) {
    return rows.findById(batch.id())
        .orElseGet(() -> rows.save(row(batch, estate, label.toString(), token, null)));
  }

  private BatchRow row(
      Batch batch, String estate, String source, Token token, @Nullable String origin) {
    Instant now = clock.instant();
    return new BatchRow(
        batch.id(), estate, source, token.run(), token.tries(), now, origin, null, State.BEGUN);
  }

  /** The same documents under the same name are one batch, whichever plans and runs use it. */
  @Transactional
  void keep(Batch batch, String estate, Label label, Token token, List<Document> documents) {
    if (whole(batch).isPresent()) {
      rows.renew(batch.id(), token.run(), clock.instant());
      return;
    }
    BatchRow row = rows.save(row(batch, estate, label.toString(), token, null));
    add(batch, documents);
    close(row);
  }

  @Transactional
  void add(Batch batch, List<Document> documents) {
    entries.saveAll(documents.stream().flatMap(it -> entry(batch, it).stream()).toList());
  }

  /** What stands right before it is replaced, instead of what was kept of it earlier. */
  @Transactional
  void keepFormer(Batch former, Database of, Token token, List<Document> documents) {
    resume(former, of.estate().name().value(), new Label(of.toString()), token);
    entries.forget(former.id(), values(documents.stream().map(Document::id).toList()));
    add(former, documents);
  }

  /** A page and how far it comes are kept together: whoever goes on leaves none out. */
  @Transactional
  BatchRow add(BatchRow row, Page page) {
    Batch batch = new Batch(row.id());
    add(batch, page.documents());
    State state = page.next().isPresent() ? State.BEGUN : State.READ;
    rows.advance(
        row.id(), row.tries(), page.next().map(DocumentId::value).orElse(null), state.name());
    return rows.findById(row.id()).orElseThrow();
  }

  private static Optional<EntryRow> entry(Batch batch, Document document) {
    return Part.of(document).map(it -> EntryRow.of(batch, it, document));
  }

  /** All of its documents are there: those that are nobody's own go. */
  @Transactional
  void close(BatchRow row) {
    entries.removeSharedKeys(row.id());
    entries.removeShared(row.id());
    rows.advance(row.id(), row.tries(), null, State.WHOLE.name());
  }

  @Transactional
  Optional<BatchRow> whole(Batch batch) {
    return rows.findById(batch.id()).filter(it -> it.state() == State.WHOLE);
  }

  /** Whether it was copied of another environment than this. */
  @Transactional
  boolean isFromElsewhere(Batch batch, Database in) {
    return rows.findById(batch.id())
        .flatMap(BatchRow::copiedOf)
        .filter(it -> !it.equals(in.toString()))
        .isPresent();
  }

  /** A whole one; trouble where this estate has none of that name. */
  @Transactional
  Asked<BatchRow> of(String estate, Batch batch) {
    return whole(batch)
        .filter(it -> it.estate().equals(estate))
        .<Asked<BatchRow>>map(Asked.Told::new)
        .orElseGet(
            () ->
                new Asked.Troubled<>(
                    new Trouble(
                        "looking for the batch '%s'".formatted(batch),
                        Kind.REQUEST,
                        "this estate has none of that name; batches are kept for 30 days")));
  }

  @Transactional
  long count(Batch batch, Part part) {
    return entries.count(batch.id(), part.name());
  }

  /** Those after this one, in the order of their ids; nothing comes before all. */
  @Transactional
  List<EntryRow> some(Batch batch, Part part, String after, int most) {
    return entries.some(batch.id(), part.name(), after, most);
  }

  @Transactional
  List<EntryRow> written(String deed, Part part, String after, int most) {
    return entries.written(deed, part.name(), after, most);
  }

  @Transactional
  List<EntryRow> of(Batch batch, List<DocumentId> ids) {
    return ids.isEmpty() ? List.of() : entries.of(batch.id(), values(ids));
  }

  /** The safes of these keys, as far as they are in the same batch. */
  @Transactional
  List<EntryRow> behind(List<EntryRow> keys) {
    List<DocumentId> safes = keys.stream().flatMap(it -> it.safeId().stream()).distinct().toList();
    return of(new Batch(keys.getFirst().batch()), safes);
  }

  /** The keys of these safes. */
  @Transactional
  List<EntryRow> leadingTo(Batch batch, List<DocumentId> safes) {
    return safes.isEmpty() ? List.of() : entries.leadingTo(batch.id(), values(safes));
  }

  private static List<String> values(List<DocumentId> ids) {
    return ids.stream().map(DocumentId::value).toList();
  }

  /** As people read it: {@code 3 keys and 3 safes}. */
  String says(Batch batch) {
    return "%s and %s"
        .formatted(Part.KEY.many(count(batch, Part.KEY)), Part.SAFE.many(count(batch, Part.SAFE)));
  }
}
