package dev.signalbox.handlers.command;

import jakarta.inject.Singleton;
import java.util.List;

/** What the clerk can look up for people. */
@Singleton
record Looks(
    StatusDesk status,
    PlanDesk plans,
    Backstage backstage,
    LedgerDesk ledger,
    List<LookDesk> others) {
  LookDesk at(BuiltIn word) {
    return others.stream().filter(it -> it.word() == word).findFirst().orElseThrow();
  }
}
