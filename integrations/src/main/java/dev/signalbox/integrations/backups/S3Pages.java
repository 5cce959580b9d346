package dev.signalbox.integrations.backups;

import dev.signalbox.integrations.aws.AwsClient;
import dev.signalbox.integrations.backups.Shelf.Item;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;

/** What lies in a bucket comes in pages, in the order of the keys: all of it, or trouble. */
final class S3Pages {
  private static final int MOST = 200;
  private final AwsClient<S3Client> s3;

  S3Pages(AwsClient<S3Client> s3) {
    this.s3 = s3;
  }

  private record Page(List<Item> items, Optional<String> next) {}

  Asked<List<Item>> all(Bucket bucket, String doing, String prefix) {
    List<Item> all = new ArrayList<>();
    Optional<String> token = Optional.empty();
    for (int number = 1; number <= MOST; number++) {
      Asked<Page> asked = page(bucket, doing, prefix, token);
      if (asked instanceof Asked.Troubled<Page>(Trouble trouble)) {
        return new Asked.Troubled<>(trouble);
      }
      Page page = ((Asked.Told<Page>) asked).value();
      all.addAll(page.items());
      token = page.next();
      if (token.isEmpty()) {
        return new Asked.Told<>(List.copyOf(all));
      }
    }
    return AwsClient.garbled(doing);
  }

  private Asked<Page> page(Bucket bucket, String doing, String prefix, Optional<String> token) {
    return s3.ask(
        bucket.account(),
        doing,
        client ->
            read(
                doing,
                client.listObjectsV2(
                    it ->
                        it.bucket(bucket.name())
                            .prefix(prefix)
                            .continuationToken(token.orElse(null)))));
  }

  /** A page that is cut short and does not say where it goes on is none. */
  private static Asked<Page> read(String doing, ListObjectsV2Response answer) {
    Optional<String> next = Optional.ofNullable(answer.nextContinuationToken());
    boolean whole =
        answer.isTruncated() != null
            && answer.isTruncated() == next.isPresent()
            && Integer.valueOf(answer.contents().size()).equals(answer.keyCount());
    return whole
        ? new Asked.Told<>(
            new Page(
                answer.contents().stream()
                    .map(it -> new Item(it.key(), it.size(), it.lastModified()))
                    .toList(),
                next))
        : AwsClient.garbled(doing);
  }
}
