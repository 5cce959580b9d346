package dev.signalbox.handlers.preferences;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.documents.Change;
import dev.signalbox.integrations.documents.DocumentId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a step has written and may be deleted again: what is as it was written, and nothing without
 * which a user could not get at what is not. A key stays whose safe has been changed, and a safe
 * that a key still leads to.
 */
@Singleton
final class Leftover implements Remains {
  private final Batches batches;
  private final Marks marks;
  private final Shelves shelves;

  Leftover(Batches batches, Marks marks, Shelves shelves) {
    this.batches = batches;
    this.marks = marks;
    this.shelves = shelves;
  }

  @Override
  public Asked<List<Change>> of(Database in, Batch batch, List<EntryRow> some, String deed) {
    return shelves
        .stock(in, some)
        .then(stock -> needed(in, batch, some).map(it -> deletable(stock, it, deed)));
  }

  private List<Change> deletable(Stock stock, Set<DocumentId> needed, String deed) {
    Map<DocumentId, MarkRow> known = marks.of(deed, Stock.ids(stock.items()));
    return stock.items().stream()
        .filter(it -> Optional.ofNullable(known.get(it.id())).filter(it::isAsWritten).isPresent())
        .filter(it -> !needed.contains(it.id()))
        .flatMap(it -> it.there().stream())
        .<Change>map(it -> new Change.Removal(it.id(), it.revision().orElseThrow()))
        .toList();
  }

  private Asked<Set<DocumentId>> needed(Database in, Batch batch, List<EntryRow> some) {
    return some.getFirst().kind() == Part.KEY
        ? keysOfChanged(in, some)
        : safesOfKeys(in, batch, some);
  }

  private Asked<Set<DocumentId>> keysOfChanged(Database in, List<EntryRow> keys) {
    return shelves
        .stock(in, batches.behind(keys))
        .map(
            stock -> {
              Set<DocumentId> changed = Set.copyOf(Stock.ids(stock.changed()));
              return keys.stream()
                  .filter(it -> it.safeId().filter(changed::contains).isPresent())
                  .map(EntryRow::documentId)
                  .collect(Collectors.toSet());
            });
  }

  private Asked<Set<DocumentId>> safesOfKeys(Database in, Batch batch, List<EntryRow> safes) {
    List<DocumentId> ids = safes.stream().map(EntryRow::documentId).toList();
    return shelves
        .stock(in, batches.leadingTo(batch, ids))
        .map(
            stock ->
                stock.items().stream()
                    .flatMap(it -> it.there().stream())
                    .flatMap(it -> Part.safeOf(it).stream())
                    .collect(Collectors.toSet()));
  }
}
