package dev.signalbox.handlers.halt;

import io.micronaut.core.annotation.Introspected;

/** For how many seconds something stood, and for whom or what. */
@Introspected
public record Blocked(String cause, double seconds) {}
