package dev.signalbox.integrations.backups;

import dev.signalbox.integrations.aws.AwsClient;
import dev.signalbox.integrations.aws.AwsClients;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Optional;
import software.amazon.awssdk.services.s3.S3Client;

/** Backups in S3. */
@InEarnest
@Singleton
final class S3Archive implements Archive {
  private final AwsClient<S3Client> s3;
  private final S3Pages pages;
  private final S3Objects objects;

  /** A stand-in has one address for all, so its buckets can be no part of the host's name. */
  S3Archive(AwsClients clients) {
    s3 =
        clients.of(
            endpoint -> S3Client.builder().forcePathStyle(!endpoint.isAmazons()),
            S3Client::serviceMetadata);
    pages = new S3Pages(s3);
    objects = new S3Objects(s3);
  }

  @Override
  public Asked<Shelf> shelf(Bucket bucket, Series series) {
    String doing = "listing %s in %s".formatted(series.says(), bucket.says());
    return pages.all(bucket, doing, series.before()).map(items -> Shelf.of(series, items));
  }

  @Override
  public Asked<Optional<Opened>> open(Bucket bucket, BackupName name) {
    String doing = "reading the end of %s in %s".formatted(name, bucket.says());
    return objects
        .find(bucket, doing, name)
        .map(found -> found.map(it -> new Opened(it.backup(), it.ending())));
  }

  @Override
  public Ordered<Backup> copy(Bucket bucket, BackupName from, BackupName to) {
    String doing = "copying %s to %s in %s".formatted(from, to, bucket.says());
    Asked<Pair> both =
        objects
            .find(bucket, doing, from)
            .then(one -> objects.find(bucket, doing, to).map(other -> new Pair(one, other)));
    return switch (both) {
      case Asked.Troubled<Pair>(Trouble trouble) -> new Ordered.Refused<>(trouble);
      case Asked.Told<Pair>(Pair(var source, var _)) when source.isEmpty() ->
          refused(doing, "there is no %s".formatted(from));
      case Asked.Told<Pair>(Pair(var source, var target)) when target.isPresent() ->
          target.get().isCopyOf(source.get())
              ? new Ordered.Done<>(target.get().backup())
              : refused(doing, "something else is called %s already".formatted(to));
      case Asked.Told<Pair>(Pair(var source, var _)) ->
          objects.copy(bucket, doing, source.get(), to);
    };
  }

  private record Pair(Optional<S3Object> source, Optional<S3Object> target) {}

  private static Ordered<Backup> refused(String doing, String why) {
    return new Ordered.Refused<>(new Trouble(doing, Kind.REQUEST, why));
  }

  @PreDestroy
  void close() {
    s3.close();
  }
}
