package dev.signalbox.integrations.databases;

import java.util.Optional;
import software.amazon.awssdk.services.rds.model.Filter;

/** What RDS is asked for, page by page. Another thing than the one asked for is no answer. */
final class RdsTurnings {
  private RdsTurnings() {}

  static RdsPage.Turning<Database> database(DatabaseName name) {
    return (client, _) -> {
      var told = client.describeDBInstances(it -> it.dbInstanceIdentifier(name.value()));
      return RdsPage.read(
          told.hasDbInstances(),
          told.dbInstances(),
          it -> RdsAnswers.database(it).filter(read -> read.name().equals(name)),
          Optional.empty());
    };
  }

  static RdsPage.Turning<Snapshot> snapshot(SnapshotId id) {
    return (client, _) -> {
      var told = client.describeDBSnapshots(it -> it.dbSnapshotIdentifier(id.value()));
      return RdsPage.read(
          told.hasDbSnapshots(),
          told.dbSnapshots(),
          it -> RdsAnswers.snapshot(it).filter(read -> read.id().equals(id)),
          Optional.empty());
    };
  }

  static RdsPage.Turning<Snapshot> snapshots(DatabaseName of) {
    return (client, marker) -> {
      var told = client.describeDBSnapshots(it -> it.filters(only(of)).marker(marker.orElse(null)));
      return RdsPage.read(
          told.hasDbSnapshots(),
          told.dbSnapshots(),
          RdsAnswers::snapshot,
          Optional.ofNullable(told.marker()));
    };
  }

  static RdsPage.Turning<AutomatedBackup> automated(DatabaseName of) {
    return (client, marker) -> {
      var told =
          client.describeDBInstanceAutomatedBackups(
              it -> it.filters(only(of)).marker(marker.orElse(null)));
      return RdsPage.read(
          told.hasDbInstanceAutomatedBackups(),
          told.dbInstanceAutomatedBackups(),
          RdsAnswers::automated,
          Optional.ofNullable(told.marker()));
    };
  }

  /** The plain parameter knows only databases that are still there. */
  private static Filter only(DatabaseName of) {
    return Filter.builder().name("db-instance-id").values(of.value()).build();
  }
}
