package dev.signalbox.integrations.backups;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * The key of a backup that belongs to a series.
 *
 * @param latest the last moment that it can stand for: the end of a day, or a minute
 */
public record BackupName(String key, Instant latest) {
  private static final Pattern MINUTE = Pattern.compile("(?<![0-9])[0-9]{12}(?![0-9])");

  /** With twelve digits somebody took it; with eight the night did. */
  public boolean isByHand() {
    return MINUTE.matcher(key).find();
  }

  @Override
  public String toString() {
    return key;
  }
}
