package dev.signalbox.integrations.documents.couch;

import static org.mockserver.model.HttpRequest.request;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.http.TestHttp;
import dev.signalbox.integrations.documents.Documents;
import dev.signalbox.integrations.documents.DocumentsStage;
import dev.signalbox.integrations.identity.Keyholders;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.MockNeighbour;
import java.util.Optional;

/** The client against a server that answers as a CouchDB would. */
final class CouchStage implements DocumentsStage {
  final TestHttp kit = new TestHttp();
  final MockCouch server = new MockCouch();
  private final MockNeighbour mock;
  private final Connection.Couchdb on;

  CouchStage(MockNeighbour mock) {
    this.mock = mock;
    this.on = new Connection.Couchdb(mock.reach("/gpii"));
    server.answersAt(mock.server());
  }

  @Override
  public Documents documents() {
    return new CouchDocuments(new Couch(kit.http()));
  }

  @Override
  public Keyholders keys() {
    return new CouchKeys(new Couch(kit.http()));
  }

  @Override
  public Connection.Couchdb on() {
    return on;
  }

  @Override
  public Connection.Couchdb nowhere() {
    return new Connection.Couchdb(mock.reach("/nowhere"));
  }

  @Override
  public Optional<String> lacks(Talent talent) {
    return switch (talent) {
      case CLUSTER, COUNTS_OF_THE_DELETED -> Optional.empty();
      case RULES -> Optional.of("it runs no JavaScript");
    };
  }

  @Override
  public Optional<String> befalls(BadDay day) {
    switch (day) {
      case TOO_MANY_CALLS -> mock.badDays().tooMany(30);
      case BROKEN_ONCE -> mock.badDays().broken(1);
      case CUT_CONNECTION -> mock.badDays().cut(1);
      case HALF_A_BODY -> mock.badDays().halfABody(2);
      case SLOW_BODY -> mock.badDays().slowBody();
      case WRONG_JSON -> mock.badDays().nonsense();
      case EXPIRED_KEY -> mock.badDays().keyExpired();
      case SECOND_PAGE_MISSING -> server.losesTheSecondPage.set(true);
      case UNANSWERED_AND_DONE -> server.keepsQuietAfterActing.set(true);
      case UNANSWERED_AND_NOT_DONE ->
          mock.badDays().unansweredAndNotDone(request().withPath("/gpii/_bulk_docs"));
    }
    return Optional.empty();
  }

  @Override
  public void close() {
    kit.close();
  }
}
