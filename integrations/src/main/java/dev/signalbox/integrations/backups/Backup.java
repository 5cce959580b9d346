package dev.signalbox.integrations.backups;

import java.time.Instant;

/**
 * One backup.
 *
 * @param size in bytes
 * @param taken nothing that was written later can be in it
 */
public record Backup(BackupName name, long size, Instant taken) {
  /** A copy is stored later than it was taken, and a nightly one before its day ends. */
  public static Backup of(BackupName name, long size, Instant stored) {
    return new Backup(name, size, stored.isBefore(name.latest()) ? stored : name.latest());
  }
}
