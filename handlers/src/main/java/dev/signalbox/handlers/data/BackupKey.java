package dev.signalbox.handlers.data;

import dev.signalbox.integrations.backups.BackupName;
import io.micronaut.core.annotation.Introspected;

/** The key of a backup, as steps hand it to each other. */
@Introspected
record BackupKey(String value) {
  static BackupKey of(BackupName name) {
    return new BackupKey(name.key());
  }

  @Override
  public String toString() {
    return value;
  }
}
