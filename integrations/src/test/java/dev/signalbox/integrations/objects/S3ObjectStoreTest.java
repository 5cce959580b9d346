package dev.signalbox.integrations.objects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.aws.Account;
import dev.signalbox.integrations.backups.Bucket;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.testing.MockNeighbour;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mockserver.model.HttpError;

final class S3ObjectStoreTest extends ObjectStoreContract {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();

  @Override
  protected ObjectStoreStage stage() {
    return new S3ObjectStoreStage(mock);
  }

  private Asked<Fetched> read(Spot spot, long atMost) {
    try (S3ObjectStoreStage stage = new S3ObjectStoreStage(mock)) {
      return stage.store().read(spot, atMost);
    }
  }

  /** It says that gigabytes follow, sends a few bytes of them, and never ends. */
  @Test
  void of_one_that_is_too_big_no_byte_is_waited_for() {
    Spot spot = new Spot(bucket(MockInbox.BUCKET), "users/all.json");
    mock.badDays()
        .next(1)
        .error(
            HttpError.error()
                .withResponseBytes(
                    "HTTP/1.1 200 OK\r\nETag: \"a\"\r\nContent-Length: 5000000000\r\n\r\n{"
                        .getBytes(StandardCharsets.US_ASCII))
                .withDropConnection(false));
    assertThat(read(spot, 10_000_000))
        .isEqualTo(new Asked.Told<>(new Fetched.TooBig(new Version(5_000_000_000L, "\"a\""))));
  }

  @Test
  void a_bucket_that_nobody_has_is_no_absent_file() {
    assertThat(read(new Spot(bucket("gpii-outbox"), "users/a.json"), 10))
        .isInstanceOfSatisfying(
            Asked.Troubled.class,
            it -> {
              Trouble trouble = it.trouble();
              assertThat(trouble.kind()).isEqualTo(Kind.REQUEST);
              assertThat(trouble.why()).isEqualTo("so it is (NoSuchBucket)");
            });
  }

  private Bucket bucket(String name) {
    return new Bucket(Account.at(mock.reach("").url().toString()), name);
  }
}
