package dev.signalbox.integrations.builds;

/**
 * What the server lets our key do.
 *
 * @param active whether it builds this repository at all
 * @param mayAsk whether the key may ask for builds
 */
public record Standing(boolean active, boolean mayAsk) {}
