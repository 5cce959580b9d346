package dev.signalbox.integrations.sandbox.documents;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.integrations.documents.Change;
import dev.signalbox.integrations.documents.Cluster;
import dev.signalbox.integrations.documents.DocumentId;
import dev.signalbox.integrations.documents.Judged;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.sandbox.Absence;
import dev.signalbox.integrations.sandbox.Thing;
import dev.signalbox.integrations.sandbox.Things;
import dev.signalbox.integrations.sandbox.Yesterdays;
import io.micronaut.json.tree.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** One database, as one transaction of the world sees it. */
record Cabinet(Things things, ConnectionName name) {
  static final String DATABASE = "documents";
  static final String DOCUMENT = Yesterdays.DOCUMENT;

  /** How many parts each node has a copy of. */
  private static final int PARTS = 2;

  static Cabinet of(Things things, Connection.Couchdb on) {
    return new Cabinet(things, on.reach().name());
  }

  /** It is there from now on, with these nodes, and nothing in it. */
  void open(List<String> nodes) {
    List<JsonNode> names = nodes.stream().map(Json::text).toList();
    things.add(
        DATABASE, name.value(), JsonObject.empty().with("all", names).with("members", names));
  }

  boolean isOpen() {
    return things.find(DATABASE, name.value()).isPresent();
  }

  Optional<Cluster> cluster(Instant now) {
    boolean lacks = Absence.isOf(things, name.value(), now);
    return things.find(DATABASE, name.value()).map(Thing::body).map(it -> cluster(it, lacks));
  }

  /** The last of them is the one that goes. */
  private static Cluster cluster(JsonNode body, boolean lacks) {
    TreeSet<String> members = names(body, "members");
    TreeSet<String> all = names(body, "all");
    if (lacks) {
      all.remove(members.last());
    }
    TreeMap<String, Integer> holding = new TreeMap<>();
    members.stream().filter(all::contains).forEach(it -> holding.put(it, PARTS));
    return new Cluster(all, members, holding);
  }

  private static TreeSet<String> names(JsonNode body, String of) {
    return new TreeSet<>(
        Json.items(Json.member(body, of)).stream().map(JsonNode::getStringValue).toList());
  }

  String key(DocumentId id) {
    return beginning() + id;
  }

  private String beginning() {
    return name + "/";
  }

  DocumentId id(Thing document) {
    return new DocumentId(document.key().substring(beginning().length()));
  }

  History history(DocumentId id) {
    return things.find(DOCUMENT, key(id)).map(Thing::body).map(History::read).orElse(History.NONE);
  }

  /** From this one on, those that are deleted among them. */
  List<Thing> some(Optional<DocumentId> from, int most) {
    return things.some(DOCUMENT, beginning(), from.map(this::key).orElse(beginning()), most);
  }

  List<Thing> all() {
    return things.all(DOCUMENT, beginning());
  }

  /** What a snapshot of the disks of that moment has of it. */
  void remember(DocumentId id, Instant now) {
    Yesterdays.keep(things, DOCUMENT, key(id), now);
  }

  Judged edit(Change change) {
    return become(change, it -> it.edited(change));
  }

  Judged restore(Change saved) {
    return become(saved, it -> Optional.of(it.restored(saved)));
  }

  private Judged become(Change change, Function<History, Optional<History>> deed) {
    Optional<Thing> seen = things.find(DOCUMENT, key(change.id()));
    History before = seen.map(Thing::body).map(History::read).orElse(History.NONE);
    Optional<History> after = deed.apply(before);
    after
        .filter(it -> !it.equals(before))
        .ifPresent(
            it ->
                seen.ifPresentOrElse(
                    there -> things.replace(there, it.write()),
                    () -> things.add(DOCUMENT, key(change.id()), it.write())));
    return after.isEmpty()
        ? new Judged.Conflicted(change.id())
        : new Judged.Written(change.id(), after.get().newest(before, change));
  }
}
