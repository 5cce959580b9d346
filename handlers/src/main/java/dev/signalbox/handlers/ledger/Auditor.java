package dev.signalbox.handlers.ledger;

import dev.signalbox.handlers.ledger.Verified.Broken;
import dev.signalbox.handlers.ledger.Verified.Damage;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Walks the chain from its beginning and names the first row that is not as it was sealed. */
@Singleton
public class Auditor {
  private static final int PAGE = 1000;

  private final LedgerRows rows;
  private final SealRows seals;
  private final Heads heads;

  Auditor(LedgerRows rows, SealRows seals, Heads heads) {
    this.rows = rows;
    this.seals = seals;
    this.heads = heads;
  }

  /** {@code noted}: a seal that was written down elsewhere, such as {@code 12:ab34…}. */
  @Transactional
  public Verified verify(Optional<String> noted) {
    Head head = heads.read();
    Seal last = Seal.NONE;
    List<Seal> page = seals.between(1, Math.min(PAGE, head.seq()));
    while (!page.isEmpty()) {
      Optional<Broken> broken = broken(last, page, noted);
      if (broken.isPresent()) {
        return broken.get();
      }
      last = page.getLast();
      page = seals.between(last.seq() + 1, Math.min(last.seq() + PAGE, head.seq()));
    }
    return end(last, head, noted);
  }

  private Verified end(Seal last, Head head, Optional<String> noted) {
    boolean cut = !head.chain().equals(last.chain()) || rows.beyondTheHead() > 0;
    boolean beyond = noted.map(Auditor::seq).filter(it -> it > last.seq()).isPresent();
    return cut || beyond
        ? new Broken(last.seq(), Damage.CUT_OFF)
        : new Verified.Whole(last.seq(), new Sealer.Newest(last.seq(), last.chain()));
  }

  private Optional<Broken> broken(Seal before, List<Seal> page, Optional<String> noted) {
    Map<Long, List<LedgerRow>> there =
        rows.findBySeqBetween(before.seq() + 1, page.getLast().seq()).stream()
            .collect(Collectors.groupingBy(it -> Optional.ofNullable(it.seq()).orElse(0L)));
    Seal last = before;
    for (Seal seal : page) {
      Optional<Damage> damage = damage(last, seal, there.getOrDefault(seal.seq(), List.of()));
      if (damage.isPresent()) {
        return Optional.of(new Broken(last.seq() + 1, damage.get()));
      }
      if (noted.filter(it -> contradicts(seal, it)).isPresent()) {
        return Optional.of(new Broken(seal.seq(), Damage.REWRITTEN));
      }
      last = seal;
    }
    return Optional.empty();
  }

  private Optional<Damage> damage(Seal before, Seal seal, List<LedgerRow> here) {
    if (!seal.follows(before)) {
      return Optional.of(seal.seq() == before.seq() + 1 ? Damage.SWAPPED : Damage.REMOVED);
    }
    Optional<LedgerRow> own = here.stream().filter(it -> it.id().equals(seal.rowId())).findFirst();
    if (own.isEmpty()) {
      return Optional.of(rows.existsById(seal.rowId()) ? Damage.SWAPPED : Damage.REMOVED);
    }
    if (here.size() > 1) {
      return Optional.of(Damage.INSERTED);
    }
    return seal.isOf(own.get()) ? Optional.empty() : Optional.of(Damage.EDITED);
  }

  private static boolean contradicts(Seal seal, String noted) {
    return seq(noted) == seal.seq() && !noted.equals(seal.seq() + ":" + seal.chain());
  }

  private static long seq(String noted) {
    return Long.parseLong(noted.substring(0, noted.indexOf(':')));
  }
}
