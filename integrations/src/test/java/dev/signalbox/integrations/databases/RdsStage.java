package dev.signalbox.integrations.databases;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.mockserver.model.HttpError.error;
import static org.mockserver.model.HttpRequest.request;
import static org.mockserver.model.StringBody.subString;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.aws.Account;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.MockNeighbour;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mockserver.matchers.TimeToLive;
import org.mockserver.matchers.Times;
import org.mockserver.mock.action.ExpectationResponseCallback;
import org.mockserver.model.HttpRequest;
import org.mockserver.model.HttpResponse;

/** The client against a server that answers as RDS would. */
final class RdsStage implements DatabasesStage {
  private static final Duration SHORT = Duration.ofMillis(1500);
  private static final String BEGUN = "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<Descr";
  private final MockNeighbour mock;
  private final MockRds rds = new MockRds();
  private final RdsDatabases databases =
      new RdsDatabases(Account.clients(Optional.of(Account.PAIR), SHORT));

  RdsStage(MockNeighbour mock) {
    this.mock = mock;
    mock.server().when(request()).respond((ExpectationResponseCallback) rds);
  }

  @Override
  public Databases databases() {
    return databases;
  }

  @Override
  public Connection.Aws account() {
    return Account.at(mock.reach("").url().toString());
  }

  @Override
  public Instant now() {
    return rds.kept.now.get();
  }

  @Override
  public Optional<String> lacks(Part part) {
    return Optional.empty();
  }

  @Override
  public void has(DatabaseName name) {
    rds.kept.put(new KeptRds.Instance(name.value(), "available", NETWORK, Map.of("Owner", "ops")));
  }

  @Override
  public void failed(SnapshotId id, DatabaseName of) {
    rds.kept.put(new KeptRds.Shot(id.value(), of.value(), "failed", now()));
  }

  @Override
  public void deleted(DatabaseName name) {
    rds.kept.put(new KeptRds.Instance(name.value(), "gone", NETWORK, Map.of()));
  }

  @Override
  public void timePasses() {
    rds.kept.pass(Duration.ofMinutes(10));
  }

  @Override
  public Optional<String> befalls(BadDay day) {
    switch (day) {
      case TOO_MANY_CALLS -> next(RdsXml.no(400, "Throttling").withHeader("Retry-After", "30"));
      case BROKEN_ONCE -> next(RdsXml.no(500, "InternalFailure"));
      case CUT_CONNECTION -> mock.badDays().cut(1);
      case HALF_A_BODY -> begins(request(), 2, true);
      case SLOW_BODY -> mock.badDays().slowBody();
      case WRONG_JSON -> mock.badDays().nonsense();
      case EXPIRED_KEY -> next(RdsXml.no(400, "ExpiredToken"));
      case SECOND_PAGE_MISSING -> rds.losesTheSecondPage.set(true);
      case UNANSWERED_AND_DONE -> rds.keepsQuietAfterActing.set(true);
      case UNANSWERED_AND_NOT_DONE -> nextWriteIsLost();
    }
    return Optional.empty();
  }

  /** Whichever it is; the other would wait for one that never comes. */
  private void nextWriteIsLost() {
    Stream.of("Action=CreateDBSnapshot", "Action=RestoreDBInstance")
        .forEach(action -> begins(request().withBody(subString(action)), 1, false));
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
    databases.close();
  }
}
