package dev.signalbox.handlers.run;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.documents.Batch;
import dev.signalbox.integrations.documents.Condition;
import dev.signalbox.integrations.documents.DocumentId;
import dev.signalbox.integrations.documents.Documents;
import dev.signalbox.integrations.documents.Found;
import dev.signalbox.integrations.documents.Judged;
import dev.signalbox.integrations.documents.Page;
import dev.signalbox.integrations.documents.View;
import java.util.List;
import java.util.Optional;

/** Keeps documents; whoever writes some says so on the road, before it and after it. */
record Toll(Documents keeper, Turnpike turnpike) implements Documents {
  @Override
  public Asked<Condition> condition(Connection.Couchdb on) {
    return keeper.condition(on);
  }

  @Override
  public Asked<List<Found>> read(Connection.Couchdb on, List<DocumentId> ids) {
    return keeper.read(on, ids);
  }

  @Override
  public Asked<Page> page(Connection.Couchdb on, Optional<DocumentId> from, int most) {
    return keeper.page(on, from, most);
  }

  @Override
  public Asked<Long> count(Connection.Couchdb on, View view) {
    return keeper.count(on, view);
  }

  @Override
  public Ordered<List<Judged>> write(Connection.Couchdb on, Batch batch) {
    turnpike.pass("before");
    Ordered<List<Judged>> written = keeper.write(on, batch);
    turnpike.pass("after");
    return written;
  }
}
