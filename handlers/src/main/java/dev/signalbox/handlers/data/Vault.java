package dev.signalbox.handlers.data;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Site;
import dev.signalbox.integrations.backups.Bucket;
import dev.signalbox.integrations.backups.Series;

/**
 * Where the backups of a site lie, and what is asked of them.
 *
 * @param environment whose they are, as people say it
 */
record Vault(
    Estate estate,
    Site site,
    String environment,
    Bucket bucket,
    Series series,
    Yardstick yardstick) {

  /** As people say whose backups these are: {@code upstream (live)}. */
  String says() {
    return "%s (%s)".formatted(site.name(), environment);
  }
}
