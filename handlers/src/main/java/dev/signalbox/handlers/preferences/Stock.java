package dev.signalbox.handlers.preferences;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.signalbox.integrations.documents.Change;
import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.documents.DocumentId;
import dev.signalbox.integrations.documents.Found;
import dev.signalbox.integrations.documents.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Some documents of a batch, each beside what a database has under its id. */
record Stock(List<Item> items) {
  Stock {
    items = List.copyOf(items);
  }

  /**
   * One of a batch, and what there is.
   *
   * @param shut half of a user that is not there, and whose other half does not come
   */
  record Item(EntryRow entry, Found found, boolean shut) {
    Item(EntryRow entry, Found found) {
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

    Item shut(boolean now) {
      return new Item(entry, found, now);
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

  static Stock of(List<EntryRow> entries, List<Found> found) {
    List<Item> items = new ArrayList<>();
    for (int at = 0; at < entries.size(); at++) {
      items.add(new Item(entries.get(at), found.get(at)));
    }
    return new Stock(items);
  }

  List<Item> missing(Part part) {
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
                toMap(it -> it.entry().safeId().orElseThrow(), Item::isOther, Boolean::logicalAnd));
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
            .map(Item::id)
            .collect(toSet());
    return new Stock(
        items.stream()
            .map(it -> it.isMissing(Part.KEY) ? it.shut(!it.opens(usable)) : it)
            .toList());
  }

  List<Item> missing() {
    return items.stream().filter(Item::isMissing).toList();
  }

  /** Somebody's own wishes, other than the batch has them. */
  List<Item> changedSafes() {
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

  List<Item> same() {
    return items.stream().filter(Item::isSame).toList();
  }

  /** Whoever did it, it is theirs. */
  List<Item> changed() {
    return items.stream().filter(it -> it.there().isPresent() && !it.isSame()).toList();
  }

  static List<DocumentId> ids(List<Item> items) {
    return items.stream().map(Item::id).toList();
  }
}
