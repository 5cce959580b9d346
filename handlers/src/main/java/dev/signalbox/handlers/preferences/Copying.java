package dev.signalbox.handlers.preferences;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.handlers.preferences.BatchRow.State;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.documents.Census;
import dev.signalbox.integrations.documents.Documents;
import dev.signalbox.integrations.documents.Page;
import dev.signalbox.integrations.documents.Walk;
import jakarta.inject.Singleton;

/** Copies all users of a database, and counts them once more. */
@Singleton
final class Copying {
  static final int AT_ONCE = 500;

  private final Batches batches;
  private final Documents documents;
  private final Walk walk;

  Copying(Batches batches, Documents documents, Walk walk) {
    this.batches = batches;
    this.documents = documents;
    this.walk = walk;
  }

  /** Whoever dies over it is followed by one who goes on with the next page. */
  Outcome<String> copy(Database from, Batch batch, Token token) {
    BatchRow row = batches.begin(batch, from, token);
    while (row.state() == State.BEGUN) {
      switch (documents.page(from.on(), row.next(), AT_ONCE)) {
        case Asked.Troubled<Page>(Trouble trouble) -> {
          return Ways.failed(trouble);
        }
        case Asked.Told<Page>(Page page) -> row = batches.add(row, page);
      }
    }
    return row.state() == State.WHOLE ? done(from, batch) : counted(from, row);
  }

  private Outcome<String> counted(Database from, BatchRow row) {
    return switch (walk.census(from.on())) {
      case Asked.Troubled<Census>(Trouble trouble) -> Ways.failed(trouble);
      case Asked.Told<Census>(Census census) -> compared(from, row, census);
    };
  }

  /** Page by page it is no picture of one moment: users may come and go between two of them. */
  private Outcome<String> compared(Database from, BatchRow row, Census census) {
    Batch batch = new Batch(row.id());
    long keys = batches.count(batch, Part.KEY);
    long safes = batches.count(batch, Part.SAFE) + batches.count(batch, Part.SHARED);
    if (keys != census.of(Part.KEY_TYPE) || safes != census.of(Part.SAFE_TYPE)) {
      return new Outcome.Failed<>(
          "%s has %s and %s, and the copy has %s and %s: users come and go there"
              .formatted(
                  from,
                  Part.KEY.many(census.of(Part.KEY_TYPE)),
                  Part.SAFE.many(census.of(Part.SAFE_TYPE)),
                  Part.KEY.many(keys),
                  Part.SAFE.many(safes)),
          true);
    }
    batches.close(row);
    return done(from, batch);
  }

  private Outcome<String> done(Database from, Batch batch) {
    return new Outcome.Done<>(summary(from.toString(), batch));
  }

  String summary(String source, Batch batch) {
    return "%s of %s".formatted(batches.says(batch), source);
  }
}
