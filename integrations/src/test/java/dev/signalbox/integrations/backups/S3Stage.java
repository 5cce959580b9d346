package dev.signalbox.integrations.backups;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.mockserver.model.HttpError.error;
import static org.mockserver.model.HttpRequest.request;

import dev.signalbox.integrations.aws.Account;
import dev.signalbox.integrations.aws.AwsClients;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.MockNeighbour;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mockserver.matchers.TimeToLive;
import org.mockserver.matchers.Times;
import org.mockserver.model.HttpRequest;
import org.mockserver.model.HttpResponse;

/** The client against a server that answers as S3 would. */
final class S3Stage implements ArchiveStage {
  private static final Duration SHORT = Duration.ofMillis(1500);
  private static final String BEGUN = "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<ListB";
  private final MockNeighbour mock;
  private final MockS3 kept = new MockS3();
  private final S3Archive archive;

  S3Stage(MockNeighbour mock) {
    this(mock, Account.clients(Optional.of(Account.PAIR), SHORT));
  }

  private S3Stage(MockNeighbour mock, AwsClients clients) {
    this.mock = mock;
    this.archive = new S3Archive(clients);
    kept.answersAt(mock.server());
  }

  @Override
  public Archive archive() {
    return archive;
  }

  @Override
  public Bucket bucket() {
    return new Bucket(Account.at(mock.reach("").url().toString()), MockS3.BUCKET);
  }

  @Override
  public Optional<String> keeps(String key, String content, Instant stored) {
    kept.put(key, new MockS3.Kept(content, stored, Optional.empty()));
    return Optional.empty();
  }

  @Override
  public Optional<String> befalls(BadDay day) {
    switch (day) {
      case TOO_MANY_CALLS -> next(MockS3.no(503, "SlowDown").withHeader("Retry-After", "30"));
      case BROKEN_ONCE -> next(MockS3.no(500, "InternalError"));
      case CUT_CONNECTION -> mock.badDays().cut(1);
      case HALF_A_BODY -> begins(request(), 2, true);
      case SLOW_BODY -> mock.badDays().slowBody();
      case WRONG_JSON -> mock.badDays().nonsense();
      case EXPIRED_KEY -> next(MockS3.no(400, "ExpiredToken"));
      case SECOND_PAGE_MISSING -> kept.losesTheSecondPage.set(true);
      case UNANSWERED_AND_DONE -> kept.keepsQuietAfterActing.set(true);
      case UNANSWERED_AND_NOT_DONE -> begins(request().withMethod("PUT"), 1, false);
    }
    return Optional.empty();
  }

  private void begins(HttpRequest to, int times, boolean drops) {
    mock.server()
        .when(to, Times.exactly(times), TimeToLive.unlimited(), 100)
        .error(error().withResponseBytes(BEGUN.getBytes(US_ASCII)).withDropConnection(drops));
  }

  private void next(HttpResponse answer) {
    mock.badDays().next(1).respond(answer);
  }

  @Override
  public void close() {
    archive.close();
  }
}
