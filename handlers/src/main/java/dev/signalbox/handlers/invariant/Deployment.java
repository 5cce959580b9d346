package dev.signalbox.handlers.invariant;

/** A run deploys, or may have: its step is not over. */
public record Deployment(String run, String step) {}
