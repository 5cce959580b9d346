package dev.signalbox.handlers.run;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.documents.Batch;
import dev.signalbox.integrations.documents.Change;
import dev.signalbox.integrations.documents.Condition;
import dev.signalbox.integrations.documents.DocumentId;
import dev.signalbox.integrations.documents.Documents;
import dev.signalbox.integrations.documents.Found;
import dev.signalbox.integrations.documents.Judged;
import dev.signalbox.integrations.documents.Page;
import dev.signalbox.integrations.documents.View;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Keeps the documents of the simulated world, and does what it is told in the way it is told. */
final class Recorder implements Documents {
  enum Mood {
    FINE,
    REFUSES,
    /** It takes none of them, and its answer is 201 all the same. */
    FORBIDS,
    SAYS_NOTHING_AND_ACTS,
    SAYS_NOTHING_AND_DOES_NOT,
    KILLS_BEFORE,
    KILLS_AFTER
  }

  final List<Batch> orders = new ArrayList<>();
  private final Documents keeper;
  private final Deque<Mood> moods = new ArrayDeque<>();
  private final Deque<Mood> pages = new ArrayDeque<>();
  private Optional<Runnable> meanwhile = Optional.empty();
  private Optional<Runnable> afterPage = Optional.empty();
  private Optional<Condition> condition = Optional.empty();

  Recorder(Documents keeper) {
    this.keeper = keeper;
  }

  Documents keeper() {
    return keeper;
  }

  void will(Mood... next) {
    moods.addAll(List.of(next));
  }

  /** The same of pages that are read. */
  void showing(Mood... next) {
    pages.addAll(List.of(next));
  }

  void calmsDown() {
    moods.clear();
    pages.clear();
  }

  /** Happens once, right before something is written. */
  void meanwhile(Runnable deed) {
    meanwhile = Optional.of(deed);
  }

  /** The same after the next page has been read. */
  void afterPage(Runnable deed) {
    afterPage = Optional.of(deed);
  }

  void is(Condition other) {
    condition = Optional.of(other);
  }

  /** As it goes over the wire, safes and keys apart. */
  List<List<String>> ids() {
    return orders.stream()
        .map(it -> it.changes().stream().map(Change::id).map(DocumentId::value).toList())
        .toList();
  }

  @Override
  public Asked<Condition> condition(Connection.Couchdb on) {
    return condition.<Asked<Condition>>map(Asked.Told::new).orElseGet(() -> keeper.condition(on));
  }

  @Override
  public Asked<List<Found>> read(Connection.Couchdb on, List<DocumentId> ids) {
    return keeper.read(on, ids);
  }

  @Override
  public Asked<Page> page(Connection.Couchdb on, Optional<DocumentId> from, int most) {
    return switch (pages.isEmpty() ? Mood.FINE : pages.remove()) {
      case FINE, FORBIDS, SAYS_NOTHING_AND_ACTS, SAYS_NOTHING_AND_DOES_NOT ->
          shown(keeper.page(on, from, most));
      case REFUSES -> new Asked.Troubled<>(trouble());
      case KILLS_BEFORE, KILLS_AFTER -> throw new TestNeighbour.Killed();
    };
  }

  private Asked<Page> shown(Asked<Page> page) {
    Optional<Runnable> deed = afterPage;
    afterPage = Optional.empty();
    deed.ifPresent(Runnable::run);
    return page;
  }

  @Override
  public Asked<Long> count(Connection.Couchdb on, View view) {
    return keeper.count(on, view);
  }

  @Override
  public Ordered<List<Judged>> write(Connection.Couchdb on, Batch batch) {
    orders.add(batch);
    Optional<Runnable> deed = meanwhile;
    meanwhile = Optional.empty();
    deed.ifPresent(Runnable::run);
    return switch (moods.isEmpty() ? Mood.FINE : moods.remove()) {
      case FINE -> keeper.write(on, batch);
      case REFUSES -> new Ordered.Refused<>(trouble());
      case FORBIDS ->
          new Ordered.Done<>(
              batch.changes().stream()
                  .<Judged>map(it -> new Judged.Forbidden(it.id(), "planted: not this one"))
                  .toList());
      case SAYS_NOTHING_AND_DOES_NOT -> new Ordered.Unknown<>(trouble());
      case SAYS_NOTHING_AND_ACTS -> {
        keeper.write(on, batch);
        yield new Ordered.Unknown<>(trouble());
      }
      case KILLS_BEFORE -> throw new TestNeighbour.Killed();
      case KILLS_AFTER -> {
        keeper.write(on, batch);
        throw new TestNeighbour.Killed();
      }
    };
  }

  private static Trouble trouble() {
    return new Trouble("calling the database", Trouble.Kind.UNREACHABLE, "planted");
  }
}
