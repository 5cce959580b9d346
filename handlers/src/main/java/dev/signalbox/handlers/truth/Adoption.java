package dev.signalbox.handlers.truth;

import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Writes an estate's roles down for the first time; an estate that has some keeps them. */
@Singleton
public class Adoption {
  private final RolesHeld rows;
  private final Ledger ledger;

  Adoption(RolesHeld rows, Ledger ledger) {
    this.rows = rows;
    this.ledger = ledger;
  }

  /** The rows and the ledger's line commit together. */
  @Transactional
  public void adopt(String estate, List<Holding> holdings, String person) {
    if (!rows.findByEstateOrderById(estate).isEmpty()) {
      return;
    }
    holdings.stream().map(RoleHeld::of).forEach(rows::save);
    ledger.write(new Entry(Entry.Kind.ADOPTED, person, Optional.of(estate), "roles written down"));
  }
}
