package dev.signalbox.handlers.ledger;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** One link of the chain: which row stands here, what it says, and all that stood before it. */
@MappedEntity("ledger_seal")
record Seal(@Id Long seq, String rowId, String content, String chain) {
  static final Seal NONE = new Seal(0L, "", "", "");

  Seal then(LedgerRow row) {
    return link(chain, seq + 1, row.id(), content(row));
  }

  /** Whether this stands rightly after the other, whatever its row says by now. */
  boolean follows(Seal before) {
    return seq == before.seq() + 1 && equals(link(before.chain(), seq, rowId, content));
  }

  boolean isOf(LedgerRow row) {
    return content.equals(content(row));
  }

  private static Seal link(String before, long seq, String rowId, String content) {
    return new Seal(
        seq, rowId, content, Fingerprint.of(before, String.valueOf(seq), rowId, content));
  }

  private static String content(LedgerRow row) {
    return Fingerprint.of(
        row.id(),
        row.at().toString(),
        row.kind().name(),
        row.person(),
        String.valueOf(row.estate()),
        row.subject());
  }
}
