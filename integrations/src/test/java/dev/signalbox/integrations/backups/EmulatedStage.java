package dev.signalbox.integrations.backups;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.aws.Account;
import dev.signalbox.integrations.aws.AwsClient;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.testing.BadDay;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** A bucket of its own for each test, for an emulator remembers those before. */
final class EmulatedStage implements ArchiveStage {
  private final AwsClient<S3Client> s3 =
      Account.clients().of(_ -> S3Client.builder().forcePathStyle(true), S3Client::serviceMetadata);
  private final S3Archive archive = new S3Archive(Account.clients());
  private final Bucket bucket;

  EmulatedStage(Connection.Aws account) {
    bucket = new Bucket(account, "backups-" + UUID.randomUUID());
    done(
        "making a bucket",
        client ->
            client.createBucket(
                it ->
                    it.bucket(bucket.name())
                        .createBucketConfiguration(
                            where -> where.locationConstraint(account.region()))));
  }

  private void done(String doing, Function<S3Client, ?> deed) {
    Asked<Object> asked =
        s3.ask(bucket.account(), doing, client -> new Asked.Told<>(deed.apply(client)));
    assertThat(asked).isInstanceOf(Asked.Told.class);
  }

  @Override
  public Archive archive() {
    return archive;
  }

  @Override
  public Bucket bucket() {
    return bucket;
  }

  @Override
  public Optional<String> keeps(String key, String content, Instant stored) {
    done(
        "storing " + key,
        client ->
            client.putObject(
                it -> it.bucket(bucket.name()).key(key), RequestBody.fromString(content)));
    return Optional.of("an emulator stores things now");
  }

  @Override
  public Optional<String> befalls(BadDay day) {
    return Optional.of("an emulator has no bad days");
  }

  @Override
  public void close() {
    archive.close();
    s3.close();
  }
}
