package dev.signalbox.handlers.command;

import jakarta.inject.Singleton;

/** What the clerk can look up for people. */
@Singleton
record Looks(
    StatusDesk status, PlanDesk plans, Backstage backstage, LedgerDesk ledger, Upkeep upkeep) {
  /** What keeps going without anybody asking. */
  @Singleton
  record Upkeep(SyncDesk sync, BackupDesk backups) {}
}
