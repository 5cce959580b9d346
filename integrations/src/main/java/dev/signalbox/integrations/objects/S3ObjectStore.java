package dev.signalbox.integrations.objects;

import dev.signalbox.integrations.aws.AwsClient;
import dev.signalbox.integrations.aws.AwsClients;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Objects of S3. Of a key that may not list, S3 says no to what is not there, as to all else. */
@InEarnest
@Singleton
final class S3ObjectStore implements ObjectStore {
  private final AwsClient<S3Client> s3;

  /** A stand-in has one address for all, so its buckets can be no part of the host's name. */
  S3ObjectStore(AwsClients clients) {
    s3 =
        clients.of(
            endpoint -> S3Client.builder().forcePathStyle(!endpoint.isAmazons()),
            S3Client::serviceMetadata);
  }

  @Override
  public Asked<Fetched> read(Spot spot, long atMost) {
    String doing = "reading " + spot.says();
    return s3.ask(
        spot.bucket().account(),
        doing,
        client -> {
          try {
            return client.getObject(
                it -> it.bucket(spot.bucket().name()).key(spot.key()),
                (head, body) -> taken(doing, atMost, head, body));
          } catch (NoSuchKeyException absent) {
            return new Asked.Told<>(new Fetched.Absent());
          }
        });
  }

  /** Of what is too much no byte is waited for. */
  private static Asked<Fetched> taken(
      String doing, long atMost, GetObjectResponse head, AbortableInputStream body)
      throws IOException {
    OptionalLong size =
        Stream.ofNullable(head.contentLength()).mapToLong(Long::longValue).findFirst();
    if (size.isEmpty() || size.getAsLong() > atMost) {
      body.abort();
      return told(doing, head, Fetched.TooBig::new);
    }
    byte[] bytes = body.readNBytes(Math.toIntExact(size.getAsLong()));
    return told(doing, head, version -> Fetched.of(version, bytes));
  }

  /** What bears neither size nor mark is no file of S3's. */
  private static Asked<Fetched> told(
      String doing, GetObjectResponse head, Function<Version, Fetched> told) {
    return Optional.ofNullable(head.contentLength())
        .flatMap(size -> Optional.ofNullable(head.eTag()).map(mark -> new Version(size, mark)))
        .<Asked<Fetched>>map(version -> new Asked.Told<>(told.apply(version)))
        .orElseGet(() -> AwsClient.garbled(doing));
  }

  @PreDestroy
  void close() {
    s3.close();
  }
}
