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
    rows.save(
        new LedgerRow(
            UUID.randomUUID().toString(),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            entry.kind(),
            entry.person(),
            entry.estate().orElse(null),
            subject.substring(0, Math.min(LONGEST, subject.length())),
            null));
  }

  /** Newest first. */
  public List<Remembered> since(Instant moment, int most) {
    return rows.newest(moment, most).stream().map(Ledger::remembered).toList();
  }

  /** What has been sealed after that row, in the order of the seals. */
  public List<Remembered> after(long seq, int most) {
    return rows.after(seq, most).stream().map(Ledger::remembered).toList();
  }

  private static Remembered remembered(LedgerRow row) {
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
