package dev.signalbox.handlers.action;

import io.micronaut.core.annotation.Introspected;

/** The outputs of an action that tells nothing, and the arguments of one that needs none. */
@Introspected
public record Nothing() {}
