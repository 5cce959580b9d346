package dev.signalbox.handlers.ledger;

import dev.signalbox.integrations.chat.blocks.Redaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes rows in the transaction of what they tell; nothing here edits or removes one. */
@Singleton
public final class Ledger {
  private static final int LONGEST = 2000;

  private final LedgerRows rows;
  private final Clock clock;

  Ledger(LedgerRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  public void write(Entry entry) {
    // Cut only afterwards: half a secret no longer looks like one.
    String subject = Redaction.text(entry.subject());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    rows.save(
        new LedgerRow(
            id(now),
            now,
            entry.kind(),
            entry.person(),
            entry.estate().orElse(null),
            subject.substring(0, Math.min(LONGEST, subject.length())),
            null));
  }

  /** The time first: rows that come together then lie together on disk. */
  private static String id(Instant now) {
    return now.toEpochMilli() + "-" + UUID.randomUUID().toString().substring(14);
  }

  /** Newest first. */
  public List<Remembered> since(Instant moment, int most) {
    return rows.newest(moment, most).stream().map(Ledger::remembered).toList();
  }

  /** What has been sealed after that row, in the order of the seals. */
  public List<Remembered> after(long seq, int most) {
    return rows.after(seq, most).stream().map(Ledger::remembered).toList();
  }

  /** Rows of that time whose subject has this word in it, oldest first. */
  public List<Remembered> naming(String word, Instant from, Instant until, int most) {
    return rows.saying("%" + word + "%", from, until, most).stream()
        .map(Ledger::remembered)
        .toList();
  }

  static Remembered remembered(LedgerRow row) {
    return new Remembered(
        Optional.ofNullable(row.seq()),
        row.at(),
        new Entry(row.kind(), row.person(), Optional.ofNullable(row.estate()), row.subject()));
  }

  /** An entry, when it was written, and its number once it is sealed. */
  public record Remembered(Optional<Long> seq, Instant at, Entry entry) {}

  public long size() {
    return rows.count();
  }
}
