package dev.signalbox.integrations.documents.couch;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.http.Address;
import dev.signalbox.integrations.calls.http.Request;
import dev.signalbox.integrations.identity.Keyholders;
import dev.signalbox.integrations.json.Json;
import jakarta.inject.Singleton;

/** Whose name and password a database is opened with. One who has no name there is nobody. */
@Singleton
@InEarnest
final class CouchKeys implements Keyholders {
  private final Couch couch;

  CouchKeys(Couch couch) {
    this.couch = couch;
  }

  @Override
  public boolean knows(Connection on) {
    return on instanceof Connection.Couchdb;
  }

  @Override
  public Asked<String> whose(Connection on) {
    Request request =
        Request.get(
            "asking CouchDB whose key %s has".formatted(on.reach().name()), Address.of("_session"));
    return couch
        .askServer(new Connection.Couchdb(on.reach()), request)
        .then(
            it ->
                Couch.read(
                    request, Json.member(it, "userCtx").flatMap(user -> Json.text(user, "name"))));
  }
}
