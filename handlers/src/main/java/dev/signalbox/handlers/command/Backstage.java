package dev.signalbox.handlers.command;

import dev.signalbox.handlers.lint.LintReport;
import jakarta.inject.Singleton;

/** What concerns the bot itself, and the world that it plays in. */
@Singleton
record Backstage(LintReport lint, SandboxDesk sandbox) {}
