package dev.signalbox.handlers.command;

import dev.signalbox.handlers.status.StatusBoard;
import jakarta.inject.Singleton;

/** What the clerk can look up for people. */
@Singleton
record Looks(StatusBoard status, PlanDesk plans, Backstage backstage, LedgerDesk ledger) {}
