package dev.signalbox.integrations.documents;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import java.util.List;
import java.util.Optional;

/** A database of documents. */
public interface Documents {
  Asked<Condition> condition(Connection.Couchdb on);

  /** One for each id, in their order. */
  Asked<List<Found>> read(Connection.Couchdb on, List<DocumentId> ids);

  /**
   * Those that are there, from this id on, or from the first, {@code most} at most and never more
   * than a batch has. What is written meanwhile may be on a page or not.
   */
  Asked<Page> page(Connection.Couchdb on, Optional<DocumentId> from, int most);

  /** How many rows a view has. The first time after much was written takes long. */
  Asked<Long> count(Connection.Couchdb on, View view);

  /**
   * One verdict for each change, in their order: done is that there are verdicts, not that they are
   * good. Where no answer came, each is read again.
   */
  Ordered<List<Judged>> write(Connection.Couchdb on, Batch batch);
}
