package dev.signalbox.integrations.objects;

import dev.signalbox.integrations.backups.Bucket;

/** Where one object lies. */
public record Spot(Bucket bucket, String key) {
  /** As people say it, with whose bucket it is. */
  public String says() {
    return "%s in %s".formatted(key, bucket.says());
  }
}
