package dev.signalbox.handlers.preferences;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.documents.Change;
import dev.signalbox.integrations.documents.Document;
import jakarta.inject.Singleton;
import java.util.List;

/** Puts into safes what a batch has in them, each on top of what stands there right then. */
@Singleton
final class Resetting {
  private final Batches batches;
  private final Marks marks;
  private final Shelves shelves;
  private final Formers formers;
  private final Porter porter;

  Resetting(Batches batches, Marks marks, Shelves shelves, Formers formers, Porter porter) {
    this.batches = batches;
    this.marks = marks;
    this.shelves = shelves;
    this.formers = formers;
    this.porter = porter;
  }

  Asked<Drift> drift(Database in, Batch batch, String deed) {
    return shelves.through(
        in,
        batch,
        Part.SAFE,
        Drift.NONE,
        (all, stock) -> {
          shelves.settleSame(deed, stock);
          return all.and(stock);
        });
  }

  /** How all of it stands afterwards, as it was read once more. */
  Outcome<Drift> carryOut(Database in, Batch batch, Token token) {
    List<EntryRow> some = batches.some(batch, Part.SAFE, "", Copying.AT_ONCE);
    while (!some.isEmpty()) {
      Outcome<Drift> reset = reset(in, batch, some, token);
      if (!(reset instanceof Outcome.Done<Drift>)) {
        return reset;
      }
      some = batches.some(batch, Part.SAFE, some.getLast().document(), Copying.AT_ONCE);
    }
    return readBack(in, batch, token);
  }

  private Outcome<Drift> reset(Database in, Batch batch, List<EntryRow> some, Token token) {
    return switch (shelves.stock(in, some)) {
      case Asked.Troubled<Stock>(Trouble trouble) -> marks.stuck(token, trouble);
      case Asked.Told<Stock>(Stock stock) -> {
        shelves.settleSame(Marks.deed(token), stock);
        List<StockItem> changed = stock.changedSafes();
        yield changed.isEmpty()
            ? new Outcome.Done<>(Drift.NONE)
            : replaced(in, some, token, replace(in, batch, changed, token));
      }
    };
  }

  private Brought replace(Database in, Batch batch, List<StockItem> changed, Token token) {
    List<Document> there = changed.stream().flatMap(it -> it.there().stream()).toList();
    formers.keep(in, token, there);
    marks.beginAnew(token, batch, Stock.ids(changed));
    return porter.replace(in, changed.stream().<Change>map(StockItem::onTop).toList(), token);
  }

  private Outcome<Drift> replaced(Database in, List<EntryRow> some, Token token, Brought brought) {
    return switch (brought) {
      case Brought.Refused(Trouble trouble) -> marks.stuck(token, trouble);
      case Brought.Unknown(Trouble trouble) -> new Outcome.Unknown<>(trouble.says());
      case Brought.Judged(List<String> complaints) ->
          switch (shelves.stock(in, some)) {
            case Asked.Troubled<Stock>(Trouble trouble) -> new Outcome.Unknown<>(trouble.says());
            case Asked.Told<Stock>(Stock after) -> judged(token, after, complaints);
          };
    };
  }

  /** Who was quicker than the step is met again, and their newest wishes are kept first. */
  private Outcome<Drift> judged(Token token, Stock after, List<String> complaints) {
    String deed = Marks.deed(token);
    shelves.settleSame(deed, after);
    List<StockItem> still = after.changedSafes();
    if (still.isEmpty()) {
      return new Outcome.Done<>(Drift.NONE);
    }
    String which = "the first is " + still.getFirst().id();
    return complaints.isEmpty()
        ? new Outcome.Unknown<>(
            "%s changed by somebody in between, %s".formatted(Part.SAFE.many(still.size()), which))
        : marks.refused(
            deed,
            Stock.ids(still),
            "%s not taken, %s: %s"
                .formatted(Part.SAFE.many(still.size()), which, complaints.getFirst()));
  }

  private Outcome<Drift> readBack(Database in, Batch batch, Token token) {
    return switch (drift(in, batch, Marks.deed(token))) {
      case Asked.Troubled<Drift>(Trouble trouble) -> new Outcome.Unknown<>(trouble.says());
      case Asked.Told<Drift>(Drift drift) when drift.changed() > 0 ->
          new Outcome.Unknown<>(
              "%s of %s changed again at once".formatted(Part.SAFE.many(drift.changed()), in));
      case Asked.Told<Drift>(Drift drift) -> new Outcome.Done<>(drift);
    };
  }
}
