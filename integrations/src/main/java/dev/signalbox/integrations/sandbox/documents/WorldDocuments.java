package dev.signalbox.integrations.sandbox.documents;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.documents.Batch;
import dev.signalbox.integrations.documents.Change;
import dev.signalbox.integrations.documents.Condition;
import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.documents.DocumentId;
import dev.signalbox.integrations.documents.Documents;
import dev.signalbox.integrations.documents.Found;
import dev.signalbox.integrations.documents.Judged;
import dev.signalbox.integrations.documents.Page;
import dev.signalbox.integrations.documents.View;
import dev.signalbox.integrations.sandbox.Fate;
import dev.signalbox.integrations.sandbox.Fate.Called;
import dev.signalbox.integrations.sandbox.Fate.Deed;
import dev.signalbox.integrations.sandbox.StandIn;
import dev.signalbox.integrations.sandbox.World;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The databases of documents of the simulated world. */
@Singleton
final class WorldDocuments implements Documents, StandIn {
  static final String NAME = "documents";
  private final World world;
  private final Fate fate;
  private final Clock clock;

  WorldDocuments(World world, Fate fate, Clock clock) {
    this.world = world;
    this.fate = fate;
    this.clock = clock;
  }

  @Override
  public String neighbour() {
    return NAME;
  }

  @Override
  public Asked<Condition> condition(Connection.Couchdb on) {
    return ask(
        on,
        "looking how %s is".formatted(on.reach().name()),
        it -> Shelf.condition(it, clock.instant()));
  }

  @Override
  public Asked<List<Found>> read(Connection.Couchdb on, List<DocumentId> ids) {
    return ask(
        on,
        "reading %s of %s".formatted(Document.many(ids.size()), on.reach().name()),
        cabinet -> ids.stream().map(it -> cabinet.history(it).found(it)).toList());
  }

  @Override
  public Asked<Page> page(Connection.Couchdb on, Optional<DocumentId> from, int most) {
    String where = from.map(it -> "from %s on".formatted(it)).orElse("from the first");
    return ask(
        on,
        "reading documents of %s %s".formatted(on.reach().name(), where),
        cabinet -> Shelf.page(cabinet, from, Math.clamp(most, 1, Batch.MOST)));
  }

  @Override
  public Asked<Long> count(Connection.Couchdb on, View view) {
    String doing = "counting %s of %s".formatted(view, on.reach().name());
    return this.<Optional<Long>>ask(on, doing, cabinet -> Shelf.count(cabinet, view))
        .then(
            many ->
                many.<Asked<Long>>map(Asked.Told::new)
                    .orElseGet(() -> new Asked.Troubled<>(missing(doing, "missing"))));
  }

  @Override
  public Ordered<List<Judged>> write(Connection.Couchdb on, Batch batch) {
    String doing = batch.doing(on.reach().name());
    return fate.order(
        new Called(NAME, on.reach(), doing),
        new Deed<List<Judged>>() {
          @Override
          public Ordered<List<Judged>> whole() {
            return written(on, doing, batch, batch.changes().size());
          }

          @Override
          public void half() {
            written(on, doing, batch, batch.changes().size() / 2);
          }
        });
  }

  private Ordered<List<Judged>> written(
      Connection.Couchdb on, String doing, Batch batch, int many) {
    return world.change(
        things -> {
          Cabinet cabinet = Cabinet.of(things, on);
          return !cabinet.isOpen()
              ? new Ordered.Refused<>(missing(doing, "Database does not exist."))
              : new Ordered.Done<>(
                  batch.changes().stream()
                      .limit(many)
                      .map(it -> judged(cabinet, batch.way(), it))
                      .toList());
        });
  }

  private Judged judged(Cabinet cabinet, Batch.Way way, Change change) {
    cabinet.remember(change.id(), clock.instant());
    return switch (way) {
      case ANEW -> cabinet.edit(change);
      case AS_SAVED -> cabinet.restore(change);
    };
  }

  private <T> Asked<T> ask(Connection.Couchdb on, String doing, Function<Cabinet, T> look) {
    return fate.ask(
        new Called(NAME, on.reach(), doing),
        () ->
            world.see(
                things -> {
                  Cabinet cabinet = Cabinet.of(things, on);
                  return !cabinet.isOpen()
                      ? new Asked.Troubled<T>(missing(doing, "Database does not exist."))
                      : new Asked.Told<>(look.apply(cabinet));
                }));
  }

  private static Trouble missing(String doing, String what) {
    return new Trouble(doing, Kind.REQUEST, "it answered 404, not_found: " + what);
  }
}
