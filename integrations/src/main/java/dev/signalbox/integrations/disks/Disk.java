package dev.signalbox.integrations.disks;

/**
 * What a host keeps things on.
 *
 * @param path under which it is found there
 * @param full in percent, as the host reckons
 */
public record Disk(String path, int full) {}
