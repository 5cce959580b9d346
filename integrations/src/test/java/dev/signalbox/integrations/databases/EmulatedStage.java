package dev.signalbox.integrations.databases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.aws.Account;
import dev.signalbox.integrations.aws.AwsClient;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.testing.BadDay;
import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.services.rds.RdsClient;
import software.amazon.awssdk.services.rds.model.CreateDbInstanceRequest;
import software.amazon.awssdk.services.rds.model.Tag;

/** An emulator makes everything at once, keeps it, and asks no moment whether it can be reached. */
final class EmulatedStage implements DatabasesStage {
  private final AwsClient<RdsClient> rds =
      Account.clients().of(RdsClient::builder, RdsClient::serviceMetadata);
  private final RdsDatabases databases = new RdsDatabases(Account.clients());
  private final Connection.Aws account;

  EmulatedStage(Connection.Aws account) {
    this.account = account;
  }

  @Override
  public Databases databases() {
    return databases;
  }

  @Override
  public Connection.Aws account() {
    return account;
  }

  @Override
  public Instant now() {
    return KeptRds.START;
  }

  @Override
  public Optional<String> lacks(Part part) {
    return switch (part) {
      case DELAYS -> Optional.of("an emulator makes everything at once");
      case FAILURES -> Optional.of("nothing fails in an emulator");
      case MOMENTS -> Optional.of("an emulator tells no window of what it can restore");
      case NETWORKS -> Optional.of("a network would have to be made in an emulator first");
      case DELETIONS -> Optional.of("an emulator restores nothing of what is gone");
    };
  }

  @Override
  public void has(DatabaseName name) {
    CreateDbInstanceRequest wanted =
        CreateDbInstanceRequest.builder()
            .dbInstanceIdentifier(name.value())
            .dbInstanceClass("db.t3.large")
            .engine("postgres")
            .allocatedStorage(20)
            .masterUsername("gigadb")
            .masterUserPassword("p".repeat(20))
            .backupRetentionPeriod(5)
            .preferredBackupWindow("03:00-06:00")
            .tags(Tag.builder().key("Owner").value("ops").build())
            .build();
    Asked<Object> made =
        rds.ask(
            account, "making " + name, client -> new Asked.Told<>(client.createDBInstance(wanted)));
    assertThat(made).isInstanceOf(Asked.Told.class);
  }

  @Override
  public void failed(SnapshotId id, DatabaseName of) {
    throw new AssertionError("nothing fails in an emulator");
  }

  @Override
  public void deleted(DatabaseName name) {
    throw new AssertionError("an emulator restores nothing of what is gone");
  }

  @Override
  public void timePasses() {
    assertThat(lacks(Part.DELAYS)).isPresent();
  }

  @Override
  public Optional<String> befalls(BadDay day) {
    return Optional.of("an emulator has no bad days");
  }

  @Override
  public void close() {
    databases.close();
    rds.close();
  }
}
