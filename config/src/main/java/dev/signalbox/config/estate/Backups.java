package dev.signalbox.config.estate;

import java.time.Duration;

/**
 * Where backups lie and when one is sound.
 *
 * @param key of an object, with {project}, {environment} and {date} in it
 */
public record Backups(Where where, String key, Sound sound) {
  public record Where(String bucket, ConnectionName cloud) {}

  /**
   * When a backup may be relied on.
   *
   * @param percentOfPrevious smaller ones are suspect
   * @param endsWith the last line of a dump that was not cut off
   */
  public record Sound(int percentOfPrevious, String endsWith, Duration youngerThan) {}
}
