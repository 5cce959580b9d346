package dev.signalbox.integrations.databases;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import java.util.List;
import java.util.Optional;

/** Who keeps databases. Nobody waits here: how far something is, is told by the next look. */
public interface Databases {
  /** Empty where there is none of that name. */
  Asked<Optional<Database>> find(Connection.Aws account, DatabaseName name);

  /** Empty where there is none under that id. */
  Asked<Optional<Snapshot>> snapshot(Connection.Aws account, SnapshotId id);

  /** All of a database, one that is gone too, the newest first, or trouble: never a part. */
  Asked<List<Snapshot>> snapshots(Connection.Aws account, DatabaseName of);

  /** Those that go on by themselves, of a database that is gone too. */
  Asked<List<AutomatedBackup>> automated(Connection.Aws account, DatabaseName of);

  /**
   * One under that id, once: what is there already is it, if it is of the same database, and stands
   * in the way otherwise.
   */
  Ordered<Snapshot> take(Connection.Aws account, DatabaseName of, SnapshotId id);

  /** Makes a new database, and touches none that is there. */
  Ordered<Database> restore(Connection.Aws account, Restore restore);
}
