package dev.signalbox.handlers.ask;

import jakarta.inject.Singleton;

/** What a step that asks works with. */
@Singleton
record Booth(
    AskRows asks, Opening opening, Subject subject, Patience patience, Escalation escalation) {}
