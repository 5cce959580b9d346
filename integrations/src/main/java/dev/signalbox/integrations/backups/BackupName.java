package dev.signalbox.integrations.backups;

import java.time.Instant;

/**
 * The key of a backup that belongs to a series.
 *
 * @param latest the last moment that it can stand for: the end of a day, or a minute
 */
public record BackupName(String key, Instant latest) {
  @Override
  public String toString() {
    return key;
  }
}
