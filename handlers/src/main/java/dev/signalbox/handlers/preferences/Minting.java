package dev.signalbox.handlers.preferences;

import dev.signalbox.handlers.action.Token;
import dev.signalbox.integrations.documents.Document;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Makes new users. An id is kept before anybody hears of it, and none is made instead of it. */
@Singleton
final class Minting {
  private final Batches batches;
  private final Clock clock;

  Minting(Batches batches, Clock clock) {
    this.batches = batches;
    this.clock = clock;
  }

  /** Whoever dies over it, or fails, is followed by one who goes on with what is kept. */
  void make(Batch batch, String estate, Label label, Token token, int count, Schema usual) {
    BatchRow row = batches.resume(batch, estate, label, token);
    Schema schema = kept(batch).or(usual);
    long there = batches.count(batch, Part.KEY);
    while (there < count) {
      batches.add(batch, some(Math.min(Copying.AT_ONCE, count - there), schema));
      there = batches.count(batch, Part.KEY);
    }
    batches.close(row);
  }

  /** All of a batch have the same, whatever others have by now. */
  private Schema kept(Batch batch) {
    return Schema.of(
        Stream.of(Part.KEY, Part.SAFE)
            .flatMap(it -> batches.some(batch, it, "", 1).stream())
            .map(EntryRow::kept)
            .toList());
  }

  private List<Document> some(long many, Schema schema) {
    Instant now = clock.instant();
    return Stream.generate(() -> new Newcomer(UserId.random(), schema, now))
        .limit(many)
        .flatMap(it -> it.documents().stream())
        .toList();
  }
}
