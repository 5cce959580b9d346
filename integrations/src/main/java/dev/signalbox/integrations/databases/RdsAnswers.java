package dev.signalbox.integrations.databases;

import dev.signalbox.integrations.databases.AutomatedBackup.Standing;
import dev.signalbox.integrations.databases.AutomatedBackup.Window;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.rds.model.DBInstance;
import software.amazon.awssdk.services.rds.model.DBInstanceAutomatedBackup;
import software.amazon.awssdk.services.rds.model.DBSnapshot;
import software.amazon.awssdk.services.rds.model.Tag;

/** What RDS tells, in our words; empty where it leaves out what we go by. */
final class RdsAnswers {
  private RdsAnswers() {}

  static Optional<Database> database(DBInstance told) {
    Optional<Cover> cover = cover(told);
    Optional<Status> status = Optional.ofNullable(told.dbInstanceStatus()).map(Status::of);
    return status.isEmpty() || cover.isEmpty()
        ? Optional.empty()
        : name(told.dbInstanceIdentifier())
            .map(
                name ->
                    new Database(
                        name, status.get(), address(told), cover.get(), network(told), tags(told)));
  }

  private static Optional<DatabaseName> name(String told) {
    return Optional.ofNullable(told).flatMap(DatabaseName::read);
  }

  private static Optional<Cover> cover(DBInstance told) {
    return told.backupRetentionPeriod() == null || told.deletionProtection() == null
        ? Optional.empty()
        : Optional.of(
            new Cover(
                told.backupRetentionPeriod(),
                Optional.ofNullable(told.preferredBackupWindow()).orElse(""),
                Optional.ofNullable(told.latestRestorableTime()),
                told.deletionProtection()));
  }

  private static Optional<String> address(DBInstance told) {
    return Optional.ofNullable(told.endpoint()).flatMap(it -> Optional.ofNullable(it.address()));
  }

  private static Network network(DBInstance told) {
    return new Network(
        Optional.ofNullable(told.dbSubnetGroup())
            .flatMap(it -> Optional.ofNullable(it.dbSubnetGroupName())),
        told.vpcSecurityGroups().stream()
            .flatMap(it -> Optional.ofNullable(it.vpcSecurityGroupId()).stream())
            .toList());
  }

  private static Map<String, String> tags(DBInstance told) {
    return told.tagList().stream()
        .filter(it -> it.key() != null && it.value() != null)
        .collect(Collectors.toMap(Tag::key, Tag::value, (first, _) -> first));
  }

  static Optional<Snapshot> snapshot(DBSnapshot told) {
    Optional<SnapshotId> id =
        Optional.ofNullable(told.dbSnapshotIdentifier()).flatMap(SnapshotId::read);
    Optional<DatabaseName> of = name(told.dbInstanceIdentifier());
    Optional<Status> status = Optional.ofNullable(told.status()).map(Status::of);
    return id.isEmpty() || of.isEmpty() || status.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Snapshot(
                id.get(), of.get(), status.get(), Optional.ofNullable(told.snapshotCreateTime())));
  }

  static Optional<AutomatedBackup> automated(DBInstanceAutomatedBackup told) {
    return name(told.dbInstanceIdentifier())
        .flatMap(
            of -> standing(told).map(standing -> new AutomatedBackup(of, standing, window(told))));
  }

  private static Optional<Standing> standing(DBInstanceAutomatedBackup told) {
    return switch (Optional.ofNullable(told.status()).orElse("")) {
      case "active" -> Optional.of(new Standing.Active());
      case "creating" -> Optional.of(new Standing.Beginning());
      case "retained" -> Optional.ofNullable(told.dbiResourceId()).map(Standing.Retained::new);
      default -> Optional.empty();
    };
  }

  private static Optional<Window> window(DBInstanceAutomatedBackup told) {
    return Optional.ofNullable(told.restoreWindow())
        .filter(it -> it.earliestTime() != null && it.latestTime() != null)
        .map(it -> new Window(it.earliestTime(), it.latestTime()));
  }
}
