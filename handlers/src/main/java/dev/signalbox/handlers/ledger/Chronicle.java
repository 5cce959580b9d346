package dev.signalbox.handlers.ledger;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The chain as it stands, page by page, so that others can verify it without us. */
@Singleton
public class Chronicle {
  private static final int PAGE = 500;

  private final LedgerRows rows;
  private final SealRows seals;
  private final Heads heads;

  Chronicle(LedgerRows rows, SealRows seals, Heads heads) {
    this.rows = rows;
    this.seals = seals;
    this.heads = heads;
  }

  /** The number of the newest sealed row. */
  @Transactional
  public long newest() {
    return heads.read().seq();
  }

  /** What follows this number; a row that is gone leaves a gap, which breaks the chain. */
  @Transactional
  public Page after(long number, long until) {
    long last = Math.min(until, number + PAGE);
    List<Seal> here = seals.between(number + 1, last);
    Map<String, LedgerRow> there =
        rows.findBySeqBetween(number + 1, last).stream()
            .collect(Collectors.toMap(LedgerRow::id, Function.identity()));
    String previous =
        seals.between(number, number).stream().findFirst().map(Seal::chain).orElse("");
    List<Link> links = new ArrayList<>();
    for (Seal seal : here) {
      String before = previous;
      Optional.ofNullable(there.get(seal.rowId()))
          .ifPresent(
              row -> links.add(new Link(row.id(), Ledger.remembered(row), before, seal.chain())));
      previous = seal.chain();
    }
    return new Page(links, last);
  }

  /** {@code last}: up to which number it goes, whether there was a row of that number or not. */
  public record Page(List<Link> links, long last) {
    public Page {
      links = List.copyOf(links);
    }
  }
}
