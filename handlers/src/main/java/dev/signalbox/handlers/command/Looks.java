package dev.signalbox.handlers.command;

import dev.signalbox.handlers.doctor.Doctor;
import dev.signalbox.handlers.lint.LintReport;
import dev.signalbox.handlers.status.StatusBoard;
import jakarta.inject.Singleton;

/** What the clerk can look up for people. */
@Singleton
record Looks(
    StatusBoard status, PlanDesk plans, LintReport lint, Doctor doctor, LedgerDesk ledger) {}
