package dev.signalbox.handlers.preferences;

import dev.signalbox.handlers.action.Token;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.documents.Batch;
import dev.signalbox.integrations.documents.Batch.Way;
import dev.signalbox.integrations.documents.Change;
import dev.signalbox.integrations.documents.Documents;
import dev.signalbox.integrations.documents.Judged;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sends documents to a database, as many at once as it takes. */
@Singleton
final class Porter {
  private final Documents documents;
  private final Marks marks;

  Porter(Documents documents, Marks marks) {
    this.documents = documents;
    this.marks = marks;
  }

  Brought bring(Database into, List<StockItem> missing, Token token) {
    List<Change> asSaved =
        missing.stream().filter(StockItem::keepsRevision).map(StockItem::change).toList();
    List<Change> anew =
        missing.stream().filter(it -> !it.keepsRevision()).map(StockItem::change).toList();
    return send(
        into,
        Stream.concat(
                Batch.split(Way.AS_SAVED, asSaved).stream(), Batch.split(Way.ANEW, anew).stream())
            .toList(),
        token);
  }

  /** Each on top of the revision that it names. */
  Brought replace(Database into, List<Change> changes, Token token) {
    return send(into, Batch.split(Way.ANEW, changes), token);
  }

  /** What comes after one that was refused is not sent, so that it was not written, either. */
  private Brought send(Database into, List<Batch> all, Token token) {
    List<String> complaints = new ArrayList<>();
    for (int at = 0; at < all.size(); at++) {
      switch (documents.write(into.on(), all.get(at))) {
        case Ordered.Done<List<Judged>>(List<Judged> judged) ->
            judged.stream().flatMap(Porter::complaint).forEach(complaints::add);
        case Ordered.Unknown<List<Judged>>(Trouble trouble) -> {
          strike(all.subList(at + 1, all.size()), token);
          return new Brought.Unknown(trouble);
        }
        case Ordered.Refused<List<Judged>>(Trouble trouble) -> {
          strike(all.subList(at, all.size()), token);
          return new Brought.Refused(trouble);
        }
      }
    }
    return new Brought.Judged(complaints);
  }

  private void strike(List<Batch> unsent, Token token) {
    marks.strike(
        Marks.deed(token),
        unsent.stream().flatMap(it -> it.changes().stream()).map(Change::id).toList());
  }

  private static Stream<String> complaint(Judged judged) {
    return switch (judged) {
      case Judged.Forbidden(var _, String why) -> Stream.of(why);
      case Judged.Written _, Judged.Conflicted _, Judged.Doubtful _ -> Stream.empty();
    };
  }
}
