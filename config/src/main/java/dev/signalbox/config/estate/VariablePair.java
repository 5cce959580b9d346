package dev.signalbox.config.estate;

/** A pipeline's variable that the site's role decides. */
public record VariablePair(String name, String production, String standby) {}
