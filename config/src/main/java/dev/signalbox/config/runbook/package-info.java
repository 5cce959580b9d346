/** Runbooks: read as typed into drafts, kept as records once the linter has nothing to say. */
@NullMarked
package dev.signalbox.config.runbook;

import org.jspecify.annotations.NullMarked;
