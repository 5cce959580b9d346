package dev.signalbox.handlers.truth;

/** Which site is which in an environment. */
public record Sides(String production, String standby) {}
