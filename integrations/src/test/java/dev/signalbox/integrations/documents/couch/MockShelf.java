package dev.signalbox.integrations.documents.couch;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What a CouchDB of a test keeps: every revision, and which came after which. */
final class MockShelf {
  private final TreeMap<String, List<Kept>> documents = new TreeMap<>();
  final AtomicInteger sequence = new AtomicInteger();

  /**
   * @param body empty for a deletion
   */
  record Kept(String revision, String before, Optional<JsonNode> body) {
    int generation() {
      return Integer.parseInt(revision.substring(0, revision.indexOf('-')));
    }
  }

  synchronized Optional<Kept> standing(String id) {
    List<Kept> all = documents.getOrDefault(id, List.of());
    return all.stream()
        .filter(it -> all.stream().noneMatch(later -> later.before().equals(it.revision())))
        .max(
            (one, other) ->
                one.body().isPresent() == other.body().isPresent()
                    ? Integer.compare(one.generation(), other.generation())
                    : Boolean.compare(one.body().isPresent(), other.body().isPresent()));
  }

  /** Those that are there, by their ids. */
  synchronized SequencedMap<String, Kept> there() {
    SequencedMap<String, Kept> there = new TreeMap<>();
    documents
        .keySet()
        .forEach(
            id ->
                standing(id)
                    .filter(it -> it.body().isPresent())
                    .ifPresent(it -> there.put(id, it)));
    return there;
  }

  synchronized int deleted() {
    return documents.size() - there().size();
  }

  /** The new revision; empty where it is a conflict. */
  synchronized Optional<String> edit(JsonNode document) {
    String id = Json.text(document, "_id").orElseThrow();
    Optional<Kept> now = standing(id);
    String named = Json.text(document, "_rev").orElse("");
    boolean fits =
        named.isEmpty()
            ? now.flatMap(Kept::body).isEmpty()
            : now.filter(it -> it.revision().equals(named)).isPresent();
    if (!fits) {
      return Optional.empty();
    }
    String revision =
        "%d-%032x".formatted(now.map(Kept::generation).orElse(0) + 1, sequence.get() + 1);
    keep(id, new Kept(revision, now.map(Kept::revision).orElse(""), body(document)));
    return Optional.of(revision);
  }

  synchronized void restore(JsonNode document) {
    String id = Json.text(document, "_id").orElseThrow();
    String revision = Json.text(document, "_rev").orElseThrow();
    boolean known =
        documents.getOrDefault(id, List.of()).stream()
            .anyMatch(it -> it.revision().equals(revision));
    if (!known) {
      keep(id, new Kept(revision, "", body(document)));
    }
  }

  private void keep(String id, Kept kept) {
    documents.computeIfAbsent(id, _ -> new ArrayList<>()).add(kept);
    sequence.incrementAndGet();
  }

  private static Optional<JsonNode> body(JsonNode document) {
    return DocumentJson.isTrue(document, "_deleted") ? Optional.empty() : Optional.of(document);
  }

  static JsonNode whole(Kept kept) {
    JsonObject whole = JsonObject.empty();
    for (var member : kept.body().orElseThrow().entries()) {
      whole = whole.with(member.getKey(), member.getValue());
    }
    return whole.with("_rev", kept.revision()).tree();
  }
}
