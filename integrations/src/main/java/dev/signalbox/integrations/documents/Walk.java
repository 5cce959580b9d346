package dev.signalbox.integrations.documents;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Through all documents of a database, a page at a time. */
@Singleton
public final class Walk {
  private final Documents documents;

  Walk(Documents documents) {
    this.documents = documents;
  }

  /** How many it met. Where a page is trouble, those before it were met all the same. */
  public Asked<Long> through(Connection.Couchdb on, int most, Consumer<List<Document>> each) {
    long met = 0;
    Optional<DocumentId> from = Optional.empty();
    do {
      Asked<Page> asked = documents.page(on, from, most);
      if (!(asked instanceof Asked.Told<Page>(Page page))) {
        return asked.map(_ -> 0L);
      }
      each.accept(page.documents());
      met += page.documents().size();
      from = page.next();
    } while (from.isPresent());
    return new Asked.Told<>(met);
  }

  public Asked<Census> census(Connection.Couchdb on) {
    Census.Count count = new Census.Count();
    return through(on, Batch.MOST, count::add).map(_ -> count.census());
  }
}
