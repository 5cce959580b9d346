package dev.signalbox.integrations.documents.couch;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.http.Address;
import dev.signalbox.integrations.calls.http.Request;
import dev.signalbox.integrations.documents.Batch;
import dev.signalbox.integrations.documents.Cluster;
import dev.signalbox.integrations.documents.Condition;
import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.documents.DocumentId;
import dev.signalbox.integrations.documents.Documents;
import dev.signalbox.integrations.documents.Found;
import dev.signalbox.integrations.documents.Judged;
import dev.signalbox.integrations.documents.Page;
import dev.signalbox.integrations.documents.View;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A database of a CouchDB. */
@Singleton
@InEarnest
final class CouchDocuments implements Documents {
  /** An index that has to catch up with all that was written does so before it answers. */
  private static final Duration INDEXING = Duration.ofMinutes(3);

  private final Couch couch;

  CouchDocuments(Couch couch) {
    this.couch = couch;
  }

  @Override
  public Asked<Condition> condition(Connection.Couchdb on) {
    String doing = "looking how %s is".formatted(on.reach().name());
    Request welcome = Request.get(doing, new Address("/", ""));
    Request database = Request.get(doing, new Address("", ""));
    return couch
        .askServer(on, welcome)
        .then(
            said ->
                couch
                    .tryServer(on, Request.get(doing, Address.of("_up")))
                    .map(ConditionJson::pulse)
                    .then(
                        pulse ->
                            cluster(on, doing)
                                .then(
                                    cluster ->
                                        couch
                                            .ask(on, database)
                                            .then(
                                                it ->
                                                    Couch.read(
                                                        database,
                                                        ConditionJson.condition(
                                                            said, pulse, cluster, it))))));
  }

  /** One that knows no cluster is asked for no parts either. */
  private Asked<Optional<Cluster>> cluster(Connection.Couchdb on, String doing) {
    Request members = Request.get(doing, Address.of("_membership"));
    return couch
        .tryServer(on, members)
        .then(
            answer ->
                answer.status() == 404
                    ? new Asked.Told<>(Optional.empty())
                    : Couch.json(members, answer).then(it -> cluster(on, doing, it)));
  }

  private Asked<Optional<Cluster>> cluster(
      Connection.Couchdb on, String doing, JsonNode membership) {
    Request parts = Request.get(doing, Address.of("_shards"));
    return couch
        .find(on, parts)
        .then(shards -> Couch.read(parts, ConditionJson.cluster(membership, shards)))
        .map(Optional::of);
  }

  @Override
  public Asked<List<Found>> read(Connection.Couchdb on, List<DocumentId> ids) {
    String doing = "reading %s of %s".formatted(Document.many(ids.size()), on.reach().name());
    List<Found> all = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += Batch.MOST) {
      List<DocumentId> some = ids.subList(from, Math.min(from + Batch.MOST, ids.size()));
      Asked<List<Found>> found = some(on, doing, some);
      if (!(found instanceof Asked.Told<List<Found>>(List<Found> told))) {
        return found;
      }
      all.addAll(told);
    }
    return new Asked.Told<>(List.copyOf(all));
  }

  private Asked<List<Found>> some(Connection.Couchdb on, String doing, List<DocumentId> ids) {
    List<JsonNode> keys = ids.stream().map(it -> Json.text(it.value())).toList();
    Request request =
        Request.of(doing, "POST", Address.of("_all_docs").with("include_docs", "true"))
            .with(JsonObject.empty().with("keys", keys));
    return couch.ask(on, request).then(it -> Couch.read(request, DocumentJson.found(it, ids)));
  }

  @Override
  public Asked<Page> page(Connection.Couchdb on, Optional<DocumentId> from, int most) {
    int limit = Math.clamp(most, 1, Batch.MOST);
    Address all = Address.of("_all_docs").with("include_docs", "true").with("limit", limit + 1);
    Address address =
        from.map(it -> all.with("startkey", Json.write(Json.text(it.value())))).orElse(all);
    String where = from.map(it -> "from %s on".formatted(it)).orElse("from the first");
    Request request =
        Request.get("reading documents of %s %s".formatted(on.reach().name(), where), address);
    return couch.ask(on, request).then(it -> Couch.read(request, DocumentJson.page(it, limit)));
  }

  @Override
  public Asked<Long> count(Connection.Couchdb on, View view) {
    Address address =
        Address.of("_design", view.design(), "_view", view.name())
            .with("limit", 0)
            .with("reduce", "false");
    Request request =
        Request.get("counting %s of %s".formatted(view, on.reach().name()), address)
            .within(INDEXING);
    return couch
        .ask(on, request)
        .map(it -> ConditionJson.number(it, "total_rows"))
        .then(
            rows ->
                Couch.read(
                    request, rows.isPresent() ? Optional.of(rows.getAsLong()) : Optional.empty()));
  }

  @Override
  public Ordered<List<Judged>> write(Connection.Couchdb on, Batch batch) {
    Request request =
        Request.of(batch.doing(on.reach().name()), "POST", Address.of("_bulk_docs"))
            .with(
                JsonObject.empty()
                    .with("docs", batch.changes().stream().map(it -> it.whole().tree()).toList())
                    .with("new_edits", batch.way() == Batch.Way.ANEW));
    return couch.order(on, request, answer -> Verdicts.read(batch, answer));
  }
}
