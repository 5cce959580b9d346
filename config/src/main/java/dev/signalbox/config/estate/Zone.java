package dev.signalbox.config.estate;

/**
 * A DNS zone that we keep.
 *
 * @param export the file that holds its records as text
 */
public record Zone(ZoneName name, ConnectionName on, String export) {}
