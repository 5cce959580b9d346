package dev.signalbox.integrations.sandbox.documents;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.identity.Keyholders;
import dev.signalbox.integrations.sandbox.Fate;
import dev.signalbox.integrations.sandbox.Fate.Called;
import jakarta.inject.Singleton;

/** At the simulated databases of documents every key is the bot's own. */
@Singleton
final class WorldDocumentKeys implements Keyholders {
  private final Fate fate;

  WorldDocumentKeys(Fate fate) {
    this.fate = fate;
  }

  @Override
  public boolean knows(Connection on) {
    return on instanceof Connection.Couchdb;
  }

  @Override
  public Asked<String> whose(Connection on) {
    String doing = "asking CouchDB whose key %s has".formatted(on.reach().name());
    return fate.ask(
        new Called(WorldDocuments.NAME, on.reach(), doing), () -> new Asked.Told<>("sandbox-bot"));
  }
}
