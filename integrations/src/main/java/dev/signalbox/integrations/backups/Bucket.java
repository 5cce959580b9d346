package dev.signalbox.integrations.backups;

import dev.signalbox.config.estate.Connection;

/** A bucket of an account. */
public record Bucket(Connection.Aws account, String name) {
  /** As people say it, with whose it is and where. */
  public String says() {
    return "%s of %s (%s)".formatted(name, account.reach().name(), account.region());
  }
}
