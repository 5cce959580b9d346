package dev.signalbox.integrations.documents;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.identity.Keyholders;
import dev.signalbox.integrations.testing.BadDay;
import java.util.Optional;

/** One side of the contracts: an empty database. */
public interface DocumentsStage extends AutoCloseable {
  /** What not everybody who speaks like a CouchDB can do. */
  enum Talent {
    CLUSTER,
    COUNTS_OF_THE_DELETED,
    RULES
  }

  Documents documents();

  Keyholders keys();

  Connection.Couchdb on();

  /** A database at the same server that nobody has made. */
  Connection.Couchdb nowhere();

  /** Why it cannot do that, or nothing. */
  Optional<String> lacks(Talent talent);

  /** The next call meets this, or why it cannot. */
  Optional<String> befalls(BadDay day);

  @Override
  void close();
}
