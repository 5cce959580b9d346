package dev.signalbox.handlers.preferences;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.documents.DocumentId;
import dev.signalbox.integrations.documents.Documents;
import dev.signalbox.integrations.documents.Revision;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Compares a batch with a database, some documents at a time. */
@Singleton
final class Shelves {
  private final Batches batches;
  private final Marks marks;
  private final Documents documents;

  Shelves(Batches batches, Marks marks, Documents documents) {
    this.batches = batches;
    this.marks = marks;
    this.documents = documents;
  }

  Asked<Stock> stock(Database in, List<EntryRow> entries) {
    return entries.isEmpty() || !batches.isFromElsewhere(batch(entries), in)
        ? read(in, entries).then(it -> behindKeys(in, it, false))
        : fromElsewhere(in, entries);
  }

  private static Batch batch(List<EntryRow> entries) {
    return new Batch(entries.getFirst().batch());
  }

  /** Whole users only, and with no revision that was made elsewhere. */
  private Asked<Stock> fromElsewhere(Database in, List<EntryRow> entries) {
    return read(in, entries.stream().map(EntryRow::anew).toList())
        .then(it -> behindKeys(in, it, true))
        .then(it -> beforeSafes(in, it));
  }

  private Asked<Stock> beforeSafes(Database in, Stock stock) {
    List<EntryRow> keys = stock.missing(Part.KEY).stream().map(StockItem::entry).toList();
    return keys.isEmpty()
        ? new Asked.Told<>(stock)
        : read(in, batches.behind(keys)).map(stock::before);
  }

  private Asked<Stock> behindKeys(Database in, Stock stock, boolean lone) {
    List<StockItem> missing = stock.missing(Part.SAFE);
    if (missing.isEmpty()) {
      return new Asked.Told<>(stock);
    }
    Batch batch = batch(missing.stream().map(StockItem::entry).toList());
    return read(in, batches.leadingTo(batch, Stock.ids(missing))).map(it -> stock.behind(it, lone));
  }

  private Asked<Stock> read(Database in, List<EntryRow> entries) {
    return entries.isEmpty()
        ? new Asked.Told<>(new Stock(List.of()))
        : documents
            .read(in.on(), entries.stream().map(EntryRow::documentId).toList())
            .map(it -> Stock.of(entries, it));
  }

  /** All of it; what a step has written and nobody has read back yet is read back by that. */
  Asked<Tally> tally(Database in, Batch batch, String deed) {
    return through(
        in,
        batch,
        Tally.NONE,
        (all, stock) -> {
          settle(deed, stock);
          return all.and(stock);
        });
  }

  /** All of it, safes before keys, some at a time. */
  <T> Asked<T> through(Database in, Batch batch, T none, BiFunction<T, Stock, T> and) {
    Asked<T> all = new Asked.Told<>(none);
    for (Part part : List.of(Part.SAFE, Part.KEY)) {
      all = all.then(some -> through(in, batch, part, some, and));
    }
    return all;
  }

  <T> Asked<T> through(Database in, Batch batch, Part part, T before, BiFunction<T, Stock, T> and) {
    T all = before;
    List<EntryRow> some = batches.some(batch, part, "", Copying.AT_ONCE);
    while (!some.isEmpty()) {
      Asked<Stock> asked = stock(in, some);
      if (!(asked instanceof Asked.Told<Stock>(Stock stock))) {
        return asked.map(_ -> before);
      }
      all = and.apply(all, stock);
      some = batches.some(batch, part, some.getLast().document(), Copying.AT_ONCE);
    }
    return new Asked.Told<>(all);
  }

  /** What stands as it was written is this step's; what stands otherwise is somebody else's. */
  void settle(String deed, Stock stock) {
    Set<DocumentId> open = settleSame(deed, stock);
    marks.strike(deed, Stock.ids(stock.changed()).stream().filter(open::contains).toList());
  }

  /** What was open until now: what stands otherwise may still be written by whoever is late. */
  Set<DocumentId> settleSame(String deed, Stock stock) {
    Set<DocumentId> open = marks.open(deed, Stock.ids(stock.items()));
    Map<DocumentId, Revision> written = new HashMap<>();
    stock.same().stream()
        .filter(it -> open.contains(it.id()))
        .flatMap(it -> it.there().stream())
        .forEach(it -> it.revision().ifPresent(revision -> written.put(it.id(), revision)));
    marks.settle(deed, written);
    return open;
  }
}
