package dev.signalbox.integrations.databases;

import java.time.Instant;

/** What a new database is made of. */
public sealed interface Origin {
  /** As people say it. */
  String says();

  record Taken(SnapshotId id) implements Origin {
    @Override
    public String says() {
      return "snapshot " + id;
    }
  }

  record Moment(AutomatedBackup backup, Instant at) implements Origin {
    @Override
    public String says() {
      return "%s as of %s".formatted(backup.of(), at);
    }
  }
}
