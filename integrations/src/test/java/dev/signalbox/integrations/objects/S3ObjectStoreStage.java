package dev.signalbox.integrations.objects;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.mockserver.model.HttpError.error;
import static org.mockserver.model.HttpRequest.request;

import dev.signalbox.integrations.aws.Account;
import dev.signalbox.integrations.backups.Bucket;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.MockNeighbour;
import java.time.Duration;
import java.util.Optional;
import org.mockserver.matchers.TimeToLive;
import org.mockserver.matchers.Times;
import org.mockserver.mock.action.ExpectationResponseCallback;

/** The client against a server that answers as S3 would. */
final class S3ObjectStoreStage implements ObjectStoreStage {
  private static final Duration SHORT = Duration.ofMillis(1500);
  private static final String BEGUN =
      "HTTP/1.1 200 OK\r\nETag: \"a\"\r\nContent-Length: 500\r\n\r\n{\"docs\"";
  private final MockNeighbour mock;
  private final MockInbox kept = new MockInbox();
  private final S3ObjectStore store =
      new S3ObjectStore(Account.clients(Optional.of(Account.PAIR), SHORT));

  S3ObjectStoreStage(MockNeighbour mock) {
    this.mock = mock;
    mock.server().when(request()).respond((ExpectationResponseCallback) kept);
  }

  @Override
  public ObjectStore store() {
    return store;
  }

  @Override
  public Spot spot(String key) {
    return new Spot(new Bucket(Account.at(mock.reach("").url().toString()), MockInbox.BUCKET), key);
  }

  @Override
  public void keeps(String key, byte[] bytes) {
    kept.put(key, bytes);
  }

  @Override
  public Optional<String> befalls(BadDay day) {
    switch (day) {
      case TOO_MANY_CALLS ->
          mock.badDays()
              .next(1)
              .respond(MockInbox.no(503, "SlowDown").withHeader("Retry-After", "30"));
      case BROKEN_ONCE -> mock.badDays().next(1).respond(MockInbox.no(500, "InternalError"));
      case CUT_CONNECTION -> mock.badDays().cut(1);
      case HALF_A_BODY -> begins(2, true);
      case SLOW_BODY -> begins(1, false);
      case WRONG_JSON -> mock.badDays().nonsense();
      case EXPIRED_KEY -> mock.badDays().next(1).respond(MockInbox.no(400, "ExpiredToken"));
      case SECOND_PAGE_MISSING, UNANSWERED_AND_DONE, UNANSWERED_AND_NOT_DONE -> {
        return Optional.of("it only reads, and no lists");
      }
    }
    return Optional.empty();
  }

  private void begins(int times, boolean drops) {
    mock.server()
        .when(request(), Times.exactly(times), TimeToLive.unlimited(), 100)
        .error(error().withResponseBytes(BEGUN.getBytes(US_ASCII)).withDropConnection(drops));
  }

  @Override
  public void close() {
    store.close();
  }
}
