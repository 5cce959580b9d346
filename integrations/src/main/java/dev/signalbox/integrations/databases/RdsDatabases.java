package dev.signalbox.integrations.databases;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.aws.AwsClient;
import dev.signalbox.integrations.aws.AwsClients;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.Ordered;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.rds.RdsClient;

/** Databases of RDS. */
@InEarnest
@Singleton
final class RdsDatabases implements Databases {
  private final AwsClient<RdsClient> rds;
  private final RdsOrders orders;

  RdsDatabases(AwsClients clients) {
    rds = clients.of(RdsClient::builder, RdsClient::serviceMetadata);
    orders = new RdsOrders(rds);
  }

  private RdsLooks looking(Connection.Aws account, String at) {
    String doing = "looking at %s in %s".formatted(at, place(account));
    return new RdsLooks(rds, account, doing);
  }

  private static String place(Connection.Aws account) {
    return "%s (%s)".formatted(account.reach().name(), account.region());
  }

  @Override
  public Asked<Optional<Database>> find(Connection.Aws account, DatabaseName name) {
    return looking(account, "the database " + name).one(RdsTurnings.database(name));
  }

  @Override
  public Asked<Optional<Snapshot>> snapshot(Connection.Aws account, SnapshotId id) {
    return looking(account, "the snapshot " + id).one(RdsTurnings.snapshot(id));
  }

  @Override
  public Asked<List<Snapshot>> snapshots(Connection.Aws account, DatabaseName of) {
    return looking(account, "the snapshots of " + of)
        .all(RdsTurnings.snapshots(of))
        .map(all -> all.stream().filter(it -> it.of().equals(of)).sorted(Snapshot.NEWEST).toList());
  }

  @Override
  public Asked<List<AutomatedBackup>> automated(Connection.Aws account, DatabaseName of) {
    return looking(account, "the automated backups of " + of)
        .all(RdsTurnings.automated(of))
        .map(all -> all.stream().filter(it -> it.of().equals(of)).toList());
  }

  @Override
  public Ordered<Snapshot> take(Connection.Aws account, DatabaseName of, SnapshotId id) {
    String doing = "taking the snapshot %s of %s in %s".formatted(id, of, place(account));
    Ordered<Optional<Snapshot>> taken = orders.take(account, doing, of, id);
    return taken instanceof Ordered.Done<Optional<Snapshot>>(var made) && made.isEmpty()
        ? Adoption.of(doing, of, snapshot(account, id))
        : taken.map(Optional::orElseThrow);
  }

  @Override
  public Ordered<Database> restore(Connection.Aws account, Restore restore) {
    String doing = restore.doing(account);
    Asked<Restore> cleared =
        restore
            .checked(doing)
            .then(it -> sourced(account, doing, it))
            .then(it -> find(account, it.to()).then(there -> it.placed(doing, there)));
    return switch (cleared) {
      case Asked.Troubled<Restore>(var trouble) -> new Ordered.Refused<>(trouble);
      case Asked.Told<Restore>(Restore clear) -> orders.restore(account, doing, clear);
    };
  }

  private Asked<Restore> sourced(Connection.Aws account, String doing, Restore restore) {
    return switch (restore.from()) {
      case Origin.Moment _ -> new Asked.Told<>(restore);
      case Origin.Taken(var id) ->
          snapshot(account, id).then(found -> restore.sourced(doing, found));
    };
  }

  @PreDestroy
  void close() {
    rds.close();
  }
}
