package dev.signalbox.integrations.documents.couch;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.http.Address;
import dev.signalbox.integrations.calls.http.Request;
import dev.signalbox.integrations.documents.Admins;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeSet;

/** What each node of a CouchDB says of its admins; their passwords' hashes are not kept. */
@Singleton
@InEarnest
final class CouchAdmins implements Admins {
  private final Couch couch;

  CouchAdmins(Couch couch) {
    this.couch = couch;
  }

  @Override
  public Asked<SequencedMap<String, SequencedSet<String>>> byNode(Connection.Couchdb on) {
    Request request = Request.get(doing(on), Address.of("_membership"));
    return couch
        .askServer(on, request)
        .then(it -> Couch.read(request, nodes(it)))
        .then(nodes -> all(on, nodes));
  }

  /** Every database has one: where none is named, nobody was looked at, and all would seem well. */
  private static Optional<SequencedSet<String>> nodes(JsonNode told) {
    return ConditionJson.names(told, "cluster_nodes").filter(it -> !it.isEmpty());
  }

  private static String doing(Connection.Couchdb on) {
    return "looking who are admins of %s".formatted(on.reach().name());
  }

  private Asked<SequencedMap<String, SequencedSet<String>>> all(
      Connection.Couchdb on, SequencedSet<String> nodes) {
    Asked<SequencedMap<String, SequencedSet<String>>> all = new Asked.Told<>(new LinkedHashMap<>());
    for (String node : nodes) {
      all = all.then(some -> of(on, node).map(it -> with(some, node, it)));
    }
    return all;
  }

  private static SequencedMap<String, SequencedSet<String>> with(
      SequencedMap<String, SequencedSet<String>> some, String node, SequencedSet<String> names) {
    SequencedMap<String, SequencedSet<String>> more = new LinkedHashMap<>(some);
    more.put(node, names);
    return more;
  }

  private Asked<SequencedSet<String>> of(Connection.Couchdb on, String node) {
    Request request =
        Request.get(
            "%s on %s".formatted(doing(on), node), Address.of("_node", node, "_config", "admins"));
    return couch.askServer(on, request).then(it -> Couch.read(request, names(it)));
  }

  private static Optional<SequencedSet<String>> names(JsonNode told) {
    if (!told.isObject()) {
      return Optional.empty();
    }
    SequencedSet<String> names = new TreeSet<>();
    for (Map.Entry<String, JsonNode> one : told.entries()) {
      names.add(one.getKey());
    }
    return Optional.of(names);
  }
}
