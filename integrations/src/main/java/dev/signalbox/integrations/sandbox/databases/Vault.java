package dev.signalbox.integrations.sandbox.databases;

import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.integrations.databases.DatabaseName;
import dev.signalbox.integrations.databases.Snapshot;
import dev.signalbox.integrations.databases.SnapshotId;
import dev.signalbox.integrations.sandbox.Things;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The databases and snapshots of one account, at one moment. */
record Vault(Things things, ConnectionName account, Instant now) {
  static final String DATABASE = "database";
  static final String SNAPSHOT = "database-snapshot";

  private String key(String name) {
    return account.value() + "/" + name;
  }

  void add(KeptDatabase database) {
    things.add(DATABASE, key(database.name().value()), Bodies.write(database));
  }

  void add(KeptSnapshot snapshot) {
    things.add(SNAPSHOT, key(snapshot.id().value()), Bodies.write(snapshot));
  }

  Optional<KeptDatabase> database(DatabaseName name) {
    return things.find(DATABASE, key(name.value())).map(Bodies::database);
  }

  List<KeptDatabase> databases() {
    return things.all(DATABASE, key("")).stream().map(Bodies::database).toList();
  }

  /** The newest first, those of the nights among them. */
  List<Snapshot> snapshots() {
    Stream<KeptSnapshot> told = things.all(SNAPSHOT, key("")).stream().map(Bodies::snapshot);
    Stream<KeptSnapshot> nightly = databases().stream().flatMap(it -> new Nights(it, now).all());
    return Stream.concat(told, nightly).map(it -> it.at(now)).sorted(Snapshot.NEWEST).toList();
  }

  Optional<Snapshot> snapshot(SnapshotId id) {
    return snapshots().stream().filter(it -> it.id().equals(id)).findFirst();
  }
}
