package dev.signalbox.integrations.sandbox.documents;

import dev.signalbox.integrations.documents.Condition;
import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.documents.DocumentId;
import dev.signalbox.integrations.documents.Found;
import dev.signalbox.integrations.documents.Page;
import dev.signalbox.integrations.documents.View;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.sandbox.Thing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What a database tells of many of its documents at once. */
final class Shelf {
  private static final String VERSION = "2.3.1";
  private static final int READ_AT_ONCE = 500;

  private Shelf() {}

  static Condition condition(Cabinet cabinet, Instant now) {
    List<Thing> all = cabinet.all();
    List<History> histories = all.stream().map(it -> History.read(it.body())).toList();
    long there = histories.stream().filter(History::isThere).count();
    return new Condition(
        VERSION,
        Condition.Pulse.UP,
        cabinet.cluster(now),
        there,
        OptionalLong.of(histories.size() - there),
        Long.toString(histories.stream().mapToLong(History::length).sum()),
        OptionalLong.of(all.stream().mapToLong(it -> Json.write(it.body()).length()).sum()));
  }

  static Page page(Cabinet cabinet, Optional<DocumentId> from, int most) {
    List<Document> met = new ArrayList<>();
    Optional<DocumentId> next = from;
    do {
      List<Thing> some = cabinet.some(next, READ_AT_ONCE + 1);
      some.stream().limit(READ_AT_ONCE).flatMap(it -> there(cabinet, it)).forEach(met::add);
      next = some.stream().skip(READ_AT_ONCE).findFirst().map(cabinet::id);
    } while (met.size() <= most && next.isPresent());
    return new Page(
        met.subList(0, Math.min(most, met.size())),
        met.stream().skip(most).findFirst().map(Document::id));
  }

  private static Stream<Document> there(Cabinet cabinet, Thing thing) {
    return History.read(thing.body()).found(cabinet.id(thing)) instanceof Found.There(Document it)
        ? Stream.of(it)
        : Stream.empty();
  }

  /** Empty where nobody has asked for such an index. */
  static Optional<Long> count(Cabinet cabinet, View view) {
    return cabinet.history(view.document()).found(view.document())
            instanceof Found.There(Document design)
        ? Index.of(design, view).map(index -> count(cabinet, index))
        : Optional.empty();
  }

  private static long count(Cabinet cabinet, Index.Entry index) {
    return cabinet.all().stream()
        .flatMap(it -> there(cabinet, it))
        .filter(it -> !it.id().isDesign())
        .filter(index::has)
        .count();
  }
}
