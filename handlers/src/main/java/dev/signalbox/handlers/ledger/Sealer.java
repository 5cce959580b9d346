package dev.signalbox.handlers.ledger;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Numbers and chains what has been committed since it came last. */
@Singleton
public class Sealer {
  private static final int TOGETHER = 500;

  private final LedgerRows rows;
  private final SealRows seals;
  private final Heads heads;

  Sealer(LedgerRows rows, SealRows seals, Heads heads) {
    this.rows = rows;
    this.seals = seals;
    this.heads = heads;
  }

  /** False while there may be more to seal. */
  @Transactional
  public boolean seal() {
    heads.lock();
    List<LedgerRow> fresh = rows.unsealed(TOGETHER);
    if (!fresh.isEmpty()) {
      chain(fresh);
    }
    return fresh.size() < TOGETHER;
  }

  private void chain(List<LedgerRow> fresh) {
    Seal before = heads.read().seal();
    List<Seal> links = new ArrayList<>();
    for (LedgerRow row : fresh) {
      links.add((links.isEmpty() ? before : links.getLast()).then(row));
    }
    seals.saveAll(links);
    rows.numberSealed(before.seq());
    heads.move(links.getLast().seq(), links.getLast().chain());
  }

  /**
   * The newest seal: once it is written down elsewhere, nothing before it can be changed unseen.
   */
  @Transactional
  public Newest newest() {
    Head head = heads.read();
    return new Newest(head.seq(), head.chain());
  }

  public record Newest(long seq, String chain) {
    @Override
    public String toString() {
      return seq + ":" + chain;
    }
  }
}
