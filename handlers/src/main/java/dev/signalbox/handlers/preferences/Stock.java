package dev.signalbox.handlers.preferences;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.signalbox.integrations.documents.DocumentId;
import dev.signalbox.integrations.documents.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Some documents of a batch, each beside what a database has under its id. */
record Stock(List<StockItem> items) {
  Stock {
    items = List.copyOf(items);
  }

  static Stock of(List<EntryRow> entries, List<Found> found) {
    List<StockItem> items = new ArrayList<>();
    for (int at = 0; at < entries.size(); at++) {
      items.add(new StockItem(entries.get(at), found.get(at)));
    }
    return new Stock(items);
  }

  List<StockItem> missing(Part part) {
    return items.stream().filter(it -> it.isMissing(part)).toList();
  }

  /**
   * Where these are the keys to what is missing: without one of ours a safe is nobody's.
   *
   * @param lone whether that is so where there is no key at all
   */
  Stock behind(Stock keys, boolean lone) {
    Map<DocumentId, Boolean> shut =
        keys.items().stream()
            .collect(
                toMap(
                    it -> it.entry().safeId().orElseThrow(),
                    StockItem::isOther,
                    Boolean::logicalAnd));
    return new Stock(
        items.stream()
            .map(it -> it.isMissing(Part.SAFE) ? it.shut(shut.getOrDefault(it.id(), lone)) : it)
            .toList());
  }

  /** Where these are the safes of those that are missing: a key alone opens nothing. */
  Stock before(Stock safes) {
    Set<DocumentId> usable =
        safes.items().stream()
            .filter(it -> it.entry().kind() == Part.SAFE && !it.isOther())
            .map(StockItem::id)
            .collect(toSet());
    return new Stock(
        items.stream()
            .map(it -> it.isMissing(Part.KEY) ? it.shut(!it.opens(usable)) : it)
            .toList());
  }

  List<StockItem> missing() {
    return items.stream().filter(StockItem::isMissing).toList();
  }

  /** Somebody's own wishes, other than the batch has them. */
  List<StockItem> changedSafes() {
    return changed().stream()
        .filter(it -> it.there().flatMap(Part::of).filter(Part.SAFE::equals).isPresent())
        .toList();
  }

  long shut(Part part) {
    return items.stream().filter(it -> it.shut() && it.entry().kind() == part).count();
  }

  long shut() {
    return shut(Part.SAFE) + shut(Part.KEY);
  }

  List<StockItem> same() {
    return items.stream().filter(StockItem::isSame).toList();
  }

  /** Whoever did it, it is theirs. */
  List<StockItem> changed() {
    return items.stream().filter(it -> it.there().isPresent() && !it.isSame()).toList();
  }

  static List<DocumentId> ids(List<StockItem> items) {
    return items.stream().map(StockItem::id).toList();
  }
}
