package dev.signalbox.handlers.preferences;

import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.documents.Batch.Way;
import dev.signalbox.integrations.documents.Change;
import dev.signalbox.integrations.documents.Documents;
import dev.signalbox.integrations.documents.Judged;
import jakarta.inject.Singleton;
import java.util.List;

/** Takes back what a step has written, keys before safes, as far as anything of it remains. */
@Singleton
final class Retreat {
  private final Batches batches;
  private final Documents documents;

  Retreat(Batches batches, Documents documents) {
    this.batches = batches;
    this.documents = documents;
  }

  Sight<Nothing> look(Database in, Batch batch, String deed, Remains remains) {
    for (Part part : List.of(Part.KEY, Part.SAFE)) {
      String after = "";
      List<EntryRow> some = batches.written(deed, part, after, Copying.AT_ONCE);
      while (!some.isEmpty()) {
        switch (remains.of(in, batch, some, deed)) {
          case Asked.Troubled<List<Change>>(Trouble trouble) -> {
            return new Sight.Unknown<>(trouble.says());
          }
          case Asked.Told<List<Change>>(List<Change> left) when !left.isEmpty() -> {
            return new Sight.NotDone<>();
          }
          case Asked.Told<List<Change>> _ -> after = some.getLast().document();
        }
        some = batches.written(deed, part, after, Copying.AT_ONCE);
      }
    }
    return new Sight.Done<>(new Nothing());
  }

  Outcome<Nothing> carryOut(Database in, Batch batch, String deed, Remains remains) {
    Outcome<Nothing> all = new Outcome.Done<>(new Nothing());
    for (Part part : List.of(Part.KEY, Part.SAFE)) {
      all = all.then(_ -> retreat(in, batch, part, deed, remains));
    }
    return all.then(_ -> readBack(in, batch, deed, remains));
  }

  private Outcome<Nothing> retreat(
      Database in, Batch batch, Part part, String deed, Remains remains) {
    List<EntryRow> some = batches.written(deed, part, "", Copying.AT_ONCE);
    while (!some.isEmpty()) {
      Outcome<Nothing> gone =
          switch (remains.of(in, batch, some, deed)) {
            case Asked.Troubled<List<Change>>(Trouble trouble) -> Ways.failed(trouble);
            case Asked.Told<List<Change>>(List<Change> left) -> write(in, left);
          };
      if (!(gone instanceof Outcome.Done<Nothing>)) {
        return gone;
      }
      some = batches.written(deed, part, some.getLast().document(), Copying.AT_ONCE);
    }
    return new Outcome.Done<>(new Nothing());
  }

  /** One that is changed in between is in conflict with that, and stays. */
  private Outcome<Nothing> write(Database in, List<Change> left) {
    for (var some : dev.signalbox.integrations.documents.Batch.split(Way.ANEW, left)) {
      switch (documents.write(in.on(), some)) {
        case Ordered.Done<List<Judged>> _ -> {}
        case Ordered.Refused<List<Judged>>(Trouble trouble) -> {
          return Ways.failed(trouble);
        }
        case Ordered.Unknown<List<Judged>>(Trouble trouble) -> {
          return new Outcome.Unknown<>(trouble.says());
        }
      }
    }
    return new Outcome.Done<>(new Nothing());
  }

  private Outcome<Nothing> readBack(Database in, Batch batch, String deed, Remains remains) {
    return switch (look(in, batch, deed, remains)) {
      case Sight.Done<Nothing>(Nothing nothing) -> new Outcome.Done<>(nothing);
      case Sight.Unknown<Nothing>(String why) -> new Outcome.Unknown<>(why);
      case Sight.NotDone<Nothing> _, Sight.Ended<Nothing> _, Sight.UnderWay<Nothing> _ ->
          new Outcome.Failed<>(
              "some of what was written is still in %s: it does not let it be taken back"
                  .formatted(in),
              true);
    };
  }
}
