package dev.signalbox.handlers.preferences;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Singleton;
import java.util.List;

/** Writes what a database lacks of a batch, safes before keys; nothing that is there. */
@Singleton
final class Filling {
  private final Batches batches;
  private final Marks marks;
  private final Shelves shelves;
  private final Porter porter;

  Filling(Batches batches, Marks marks, Shelves shelves, Porter porter) {
    this.batches = batches;
    this.marks = marks;
    this.shelves = shelves;
    this.porter = porter;
  }

  /** How all of it stands afterwards, as it was read once more. */
  Outcome<Tally> fill(Database into, Batch batch, Token token) {
    Outcome<Integer> all = new Outcome.Done<>(0);
    for (Part part : List.of(Part.SAFE, Part.KEY)) {
      all = all.then(_ -> fill(into, batch, part, token));
    }
    return all.then(_ -> readBack(into, batch, token));
  }

  private Outcome<Integer> fill(Database into, Batch batch, Part part, Token token) {
    List<EntryRow> some = batches.some(batch, part, "", Copying.AT_ONCE);
    int met = 0;
    while (!some.isEmpty()) {
      Outcome<Integer> filled = fill(into, batch, some, token);
      if (!(filled instanceof Outcome.Done<Integer>)) {
        return filled;
      }
      met += some.size();
      some = batches.some(batch, part, some.getLast().document(), Copying.AT_ONCE);
    }
    return new Outcome.Done<>(met);
  }

  private Outcome<Integer> fill(Database into, Batch batch, List<EntryRow> some, Token token) {
    return switch (shelves.stock(into, some)) {
      case Asked.Troubled<Stock>(Trouble trouble) -> marks.stuck(token, trouble);
      case Asked.Told<Stock>(Stock stock) when stock.missing().isEmpty() -> {
        shelves.settle(Marks.deed(token), stock);
        yield new Outcome.Done<>(0);
      }
      case Asked.Told<Stock>(Stock stock) -> {
        marks.begin(token, batch, Stock.ids(stock.missing()));
        yield written(into, some, token, porter.bring(into, stock.missing(), token));
      }
    };
  }

  private Outcome<Integer> written(
      Database into, List<EntryRow> some, Token token, Brought brought) {
    return switch (brought) {
      case Brought.Refused(Trouble trouble) -> marks.stuck(token, trouble);
      case Brought.Unknown(Trouble trouble) -> new Outcome.Unknown<>(trouble.says());
      case Brought.Judged(List<String> complaints) ->
          switch (shelves.stock(into, some)) {
            case Asked.Troubled<Stock>(Trouble trouble) -> new Outcome.Unknown<>(trouble.says());
            case Asked.Told<Stock>(Stock after) -> judged(token, after, complaints);
          };
    };
  }

  /** What is there counts, not what was said of it. */
  private Outcome<Integer> judged(Token token, Stock after, List<String> complaints) {
    String deed = Marks.deed(token);
    shelves.settle(deed, after);
    List<StockItem> missing = after.missing();
    if (missing.isEmpty()) {
      return new Outcome.Done<>(after.items().size());
    }
    String why =
        "%d of %d documents were not taken, the first is %s%s"
            .formatted(
                missing.size(),
                after.items().size(),
                missing.getFirst().id(),
                complaints.stream().findFirst().map(": "::concat).orElse(""));
    if (complaints.isEmpty()) {
      return new Outcome.Unknown<>(why);
    }
    return marks.refused(deed, Stock.ids(missing), why);
  }

  private Outcome<Tally> readBack(Database into, Batch batch, Token token) {
    return switch (shelves.tally(into, batch, Marks.deed(token))) {
      case Asked.Troubled<Tally>(Trouble trouble) -> new Outcome.Unknown<>(trouble.says());
      case Asked.Told<Tally>(Tally tally) when tally.missing() > 0 ->
          new Outcome.Unknown<>(
              "%d documents were taken and are missing again in %s"
                  .formatted(tally.missing(), into));
      case Asked.Told<Tally>(Tally tally) -> new Outcome.Done<>(tally);
    };
  }
}
