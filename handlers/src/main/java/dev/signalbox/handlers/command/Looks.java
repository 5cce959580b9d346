package dev.signalbox.handlers.command;

import jakarta.inject.Singleton;

/** What the clerk can look up for people. */
@Singleton
record Looks(
    StatusDesk status, PlanDesk plans, Backstage backstage, LedgerDesk ledger, SyncDesk sync) {}
