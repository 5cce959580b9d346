package dev.signalbox.integrations.databases;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.testing.BadDay;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One side of the contract. */
public interface DatabasesStage extends AutoCloseable {
  Network NETWORK = new Network(Optional.of("subnets-gigadb"), List.of("sg-1", "sg-2"));

  /** What not every side has. */
  enum Part {
    DELAYS,
    FAILURES,
    MOMENTS,
    NETWORKS,
    DELETIONS
  }

  Databases databases();

  Connection.Aws account();

  Instant now();

  /** Why it has none of that. */
  Optional<String> lacks(Part part);

  /** There for long in that network, covered for five days, and tagged with its owner, ops. */
  void has(DatabaseName name);

  /** A snapshot that came to nothing. */
  void failed(SnapshotId id, DatabaseName of);

  /** It is gone, and its automated backups are kept. */
  void deleted(DatabaseName name);

  /** So that what is being made is made. */
  void timePasses();

  /** The next call meets this, or why it cannot. */
  Optional<String> befalls(BadDay day);

  @Override
  void close();
}
