package dev.signalbox.handlers.lock;

import java.time.Instant;

/** Held by one run, and so by no other. */
public record Lock(String estate, String name, String run, Instant since) {}
