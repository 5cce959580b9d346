package dev.signalbox.integrations.databases;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.aws.AwsClient;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.databases.AutomatedBackup.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.rds.RdsClient;
import software.amazon.awssdk.services.rds.model.DBInstance;
import software.amazon.awssdk.services.rds.model.DbSnapshotAlreadyExistsException;
import software.amazon.awssdk.services.rds.model.RestoreDbInstanceToPointInTimeRequest;
import software.amazon.awssdk.services.rds.model.Tag;

/** What RDS is told to do. Each is said once. */
final class RdsOrders {
  private final AwsClient<RdsClient> rds;

  RdsOrders(AwsClient<RdsClient> rds) {
    this.rds = rds;
  }

  /** Done, and empty, where there is one under that id already. */
  Ordered<Optional<Snapshot>> take(
      Connection.Aws account, String doing, DatabaseName of, SnapshotId id) {
    return rds.order(
        account,
        doing,
        client -> {
          try {
            var made =
                client.createDBSnapshot(
                    it -> it.dbInstanceIdentifier(of.value()).dbSnapshotIdentifier(id.value()));
            return told(doing, Optional.ofNullable(made.dbSnapshot()).flatMap(RdsAnswers::snapshot))
                .map(Optional::of);
          } catch (DbSnapshotAlreadyExistsException there) {
            return new Ordered.Done<>(Optional.empty());
          }
        });
  }

  Ordered<Database> restore(Connection.Aws account, String doing, Restore restore) {
    return rds.order(
        account,
        doing,
        client ->
            told(doing, Optional.ofNullable(made(client, restore)).flatMap(RdsAnswers::database)));
  }

  private static DBInstance made(RdsClient client, Restore restore) {
    return switch (restore.from()) {
      case Origin.Taken(var id) ->
          client
              .restoreDBInstanceFromDBSnapshot(
                  it ->
                      it.dbSnapshotIdentifier(id.value())
                          .dbInstanceIdentifier(restore.to().value())
                          .dbSubnetGroupName(subnets(restore))
                          .vpcSecurityGroupIds(guards(restore))
                          .tags(tags(restore)))
              .dbInstance();
      case Origin.Moment(var backup, var at) ->
          client.restoreDBInstanceToPointInTime(request(restore, backup, at)).dbInstance();
    };
  }

  /** By its name as long as it has it; another one may be called so afterwards. */
  private static RestoreDbInstanceToPointInTimeRequest request(
      Restore restore, AutomatedBackup backup, Instant at) {
    var request =
        RestoreDbInstanceToPointInTimeRequest.builder()
            .targetDBInstanceIdentifier(restore.to().value())
            .restoreTime(at)
            .dbSubnetGroupName(subnets(restore))
            .vpcSecurityGroupIds(guards(restore))
            .tags(tags(restore));
    return switch (backup.standing()) {
      case Standing.Retained(var resource) -> request.sourceDbiResourceId(resource).build();
      case Standing.Active _, Standing.Beginning _ ->
          request.sourceDBInstanceIdentifier(backup.of().value()).build();
    };
  }

  private static @Nullable String subnets(Restore restore) {
    return restore.network().subnets().orElse(null);
  }

  /** An empty list would be said, and mean something else than none. */
  private static @Nullable List<String> guards(Restore restore) {
    List<String> guards = restore.network().guards();
    return guards.isEmpty() ? null : guards;
  }

  private static List<Tag> tags(Restore restore) {
    return restore.tags().entrySet().stream()
        .map(it -> Tag.builder().key(it.getKey()).value(it.getValue()).build())
        .toList();
  }

  private static <T> Ordered<T> told(String doing, Optional<T> made) {
    return made.<Ordered<T>>map(Ordered.Done::new)
        .orElseGet(
            () ->
                new Ordered.Unknown<>(
                    new Trouble(doing, Kind.GARBLED, "its answer does not tell what it did")));
  }
}
