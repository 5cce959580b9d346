package dev.signalbox.integrations.sandbox.databases;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.databases.AutomatedBackup;
import dev.signalbox.integrations.databases.Database;
import dev.signalbox.integrations.databases.DatabaseName;
import dev.signalbox.integrations.databases.Databases;
import dev.signalbox.integrations.databases.Restore;
import dev.signalbox.integrations.databases.Snapshot;
import dev.signalbox.integrations.databases.SnapshotId;
import dev.signalbox.integrations.sandbox.StandIn;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The databases of the simulated world. */
@Singleton
final class WorldDatabases implements Databases, StandIn {
  private static final Duration TAKING = Duration.ofSeconds(15);
  private static final Duration RESTORING = Duration.ofSeconds(30);
  private final Desk desk;

  WorldDatabases(Desk desk) {
    this.desk = desk;
  }

  @Override
  public String neighbour() {
    return Desk.NAME;
  }

  private static String in(Connection.Aws account) {
    return "in %s (%s)".formatted(account.reach().name(), account.region());
  }

  @Override
  public Asked<Optional<Database>> find(Connection.Aws account, DatabaseName name) {
    String doing = "looking at the database %s %s".formatted(name, in(account));
    return desk.ask(account, doing, vault -> vault.database(name).map(it -> it.at(vault.now())));
  }

  @Override
  public Asked<Optional<Snapshot>> snapshot(Connection.Aws account, SnapshotId id) {
    String doing = "looking at the snapshot %s %s".formatted(id, in(account));
    return desk.ask(account, doing, vault -> vault.snapshot(id));
  }

  @Override
  public Asked<List<Snapshot>> snapshots(Connection.Aws account, DatabaseName of) {
    String doing = "looking at the snapshots of %s %s".formatted(of, in(account));
    return desk.ask(
        account,
        doing,
        vault -> vault.snapshots().stream().filter(it -> it.of().equals(of)).toList());
  }

  @Override
  public Asked<List<AutomatedBackup>> automated(Connection.Aws account, DatabaseName of) {
    String doing = "looking at the automated backups of %s %s".formatted(of, in(account));
    return desk.ask(
        account,
        doing,
        vault -> vault.database(of).map(it -> it.automated(vault.now())).stream().toList());
  }

  @Override
  public Ordered<Snapshot> take(Connection.Aws account, DatabaseName of, SnapshotId id) {
    String doing = "taking the snapshot %s of %s %s".formatted(id, of, in(account));
    return desk.order(account, doing, TAKING, works -> works.take(of, id));
  }

  @Override
  public Ordered<Database> restore(Connection.Aws account, Restore restore) {
    return desk.order(account, restore.doing(account), RESTORING, works -> works.restore(restore));
  }
}
