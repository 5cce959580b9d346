package dev.signalbox.integrations.snapshots;

import java.time.Instant;

/**
 * A copy of one disk.
 *
 * @param ready whether a disk can be made of it by now
 */
public record DiskSnapshot(String name, String disk, Instant taken, boolean ready) {}
