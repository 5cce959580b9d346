package dev.signalbox.integrations.backups;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.integrations.aws.AwsClient;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.MetadataDirective;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Single objects of S3. Their end is read with them: a look at the head tells no reasons. */
final class S3Objects {
  private static final Pattern RANGE = Pattern.compile("bytes \\d+-\\d+/(\\d{1,18})");
  private static final int NO_SUCH_RANGE = 416;
  private static final String COPIED = "copy-of";
  private final AwsClient<S3Client> s3;

  S3Objects(AwsClient<S3Client> s3) {
    this.s3 = s3;
  }

  /** As it came. */
  private record Got(GetObjectResponse head, String text) {}

  Asked<Optional<S3Object>> find(Bucket bucket, String doing, BackupName name) {
    return s3.ask(
        bucket.account(),
        doing,
        client -> {
          try {
            return read(doing, name, got(client, bucket, name)).map(Optional::of);
          } catch (NoSuchKeyException absent) {
            return new Asked.Told<>(Optional.empty());
          }
        });
  }

  /** Nothing has no end either: an empty object is read as a whole. */
  private static Got got(S3Client client, Bucket bucket, BackupName name) {
    GetObjectRequest whole =
        GetObjectRequest.builder().bucket(bucket.name()).key(name.key()).build();
    try {
      return client.getObject(
          whole.toBuilder().range("bytes=-" + Ending.BYTES).build(), S3Objects::taken);
    } catch (S3Exception noRange) {
      if (noRange.statusCode() != NO_SUCH_RANGE) {
        throw noRange;
      }
      return client.getObject(whole, S3Objects::taken);
    }
  }

  /** Who ignores the range would send gigabytes. */
  private static Got taken(GetObjectResponse head, AbortableInputStream body) throws IOException {
    String text = new String(body.readNBytes(Ending.BYTES), UTF_8);
    if (body.read() >= 0) {
      body.abort();
    }
    return new Got(head, text);
  }

  private static Asked<S3Object> read(String doing, BackupName name, Got got) {
    Optional<Long> size = size(got.head());
    Optional<Instant> stored = Optional.ofNullable(got.head().lastModified());
    Optional<String> mark = Optional.ofNullable(got.head().eTag());
    return size.isPresent() && stored.isPresent() && mark.isPresent()
        ? new Asked.Told<>(
            new S3Object(
                Backup.of(name, size.get(), stored.get()),
                new Ending(got.text()),
                mark.get(),
                Optional.ofNullable(got.head().metadata().get(COPIED))))
        : AwsClient.garbled(doing);
  }

  private static Optional<Long> size(GetObjectResponse head) {
    Matcher range = RANGE.matcher(Optional.ofNullable(head.contentRange()).orElse("not told"));
    return range.matches()
        ? Optional.of(Long.parseLong(range.group(1)))
        : Optional.ofNullable(head.contentLength()).filter(length -> length == 0);
  }

  /** Of what was looked at and nothing newer, to where nothing is. */
  Ordered<Backup> copy(Bucket bucket, String doing, S3Object source, BackupName to) {
    return s3.order(
        bucket.account(),
        doing,
        client -> {
          var copied =
              client.copyObject(
                  it ->
                      it.sourceBucket(bucket.name())
                          .sourceKey(source.backup().name().key())
                          .copySourceIfMatch(source.mark())
                          .destinationBucket(bucket.name())
                          .destinationKey(to.key())
                          .ifNoneMatch("*")
                          .metadataDirective(MetadataDirective.REPLACE)
                          .metadata(Map.of(COPIED, source.origin())));
          return Optional.ofNullable(copied.copyObjectResult())
              .flatMap(it -> Optional.ofNullable(it.lastModified()))
              .map(stored -> Backup.of(to, source.backup().size(), stored))
              .<Ordered<Backup>>map(Ordered.Done::new)
              .orElseGet(() -> untold(doing));
        });
  }

  private static Ordered<Backup> untold(String doing) {
    return new Ordered.Unknown<>(
        new Trouble(doing, Kind.GARBLED, "its answer does not tell what it did"));
  }
}
