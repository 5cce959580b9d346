package dev.signalbox.integrations.documents.couch;

import dev.signalbox.integrations.calls.http.Answer;
import dev.signalbox.integrations.documents.Cluster;
import dev.signalbox.integrations.documents.Condition;
import dev.signalbox.integrations.documents.Condition.Pulse;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** How it says that it is; each version has its own words for some of it. */
final class ConditionJson {
  private static final int OK = 200;

  private ConditionJson() {}

  /** In maintenance it says so with a 404, which an older one says to every question. */
  static Pulse pulse(Answer answer) {
    if (answer.status() == OK) {
      return Pulse.UP;
    }
    return answer.json().flatMap(it -> Json.text(it, "status")).isPresent()
        ? Pulse.RESTING
        : Pulse.UNTOLD;
  }

  static Optional<Cluster> cluster(JsonNode membership, Optional<JsonNode> shards) {
    Optional<SequencedSet<String>> all = names(membership, "all_nodes");
    Optional<SequencedSet<String>> members = names(membership, "cluster_nodes");
    return all.flatMap(there -> members.map(these -> new Cluster(there, these, holding(shards))));
  }

  static Optional<SequencedSet<String>> names(JsonNode membership, String name) {
    return Json.member(membership, name)
        .filter(JsonNode::isArray)
        .map(it -> new TreeSet<>(texts(it)));
  }

  private static List<String> texts(JsonNode array) {
    return Json.items(Optional.of(array)).stream()
        .filter(JsonNode::isString)
        .map(JsonNode::getStringValue)
        .toList();
  }

  private static SequencedMap<String, Integer> holding(Optional<JsonNode> shards) {
    SequencedMap<String, Integer> holding = new TreeMap<>();
    shards
        .flatMap(it -> Json.member(it, "shards"))
        .filter(JsonNode::isObject)
        .ifPresent(
            parts ->
                parts
                    .entries()
                    .forEach(
                        part ->
                            texts(part.getValue())
                                .forEach(node -> holding.merge(node, 1, Integer::sum))));
    return holding;
  }

  static Optional<Condition> condition(
      JsonNode welcome, Pulse pulse, Optional<Cluster> cluster, JsonNode database) {
    OptionalLong documents = number(database, "doc_count");
    Optional<String> version = Json.text(welcome, "version");
    Optional<JsonNode> sequence = Json.member(database, "update_seq");
    boolean whole = documents.isPresent() && version.isPresent() && sequence.isPresent();
    return whole
        ? Optional.of(
            new Condition(
                version.get(),
                pulse,
                cluster,
                documents.getAsLong(),
                number(database, "doc_del_count"),
                sequence(sequence.get()),
                bytes(database)))
        : Optional.empty();
  }

  /** A number once, a text since, and nothing to reckon with. */
  private static String sequence(JsonNode node) {
    return node.isString() ? node.getStringValue() : Json.write(node);
  }

  private static OptionalLong bytes(JsonNode database) {
    return Json.member(database, "sizes")
        .map(it -> number(it, "file"))
        .orElseGet(() -> number(database, "disk_size"));
  }

  static OptionalLong number(JsonNode object, String name) {
    return Json.member(object, name)
        .filter(JsonNode::isNumber)
        .map(it -> OptionalLong.of(it.getLongValue()))
        .orElseGet(OptionalLong::empty);
  }
}
