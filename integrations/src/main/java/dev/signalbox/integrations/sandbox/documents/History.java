package dev.signalbox.integrations.sandbox.documents;

import dev.signalbox.integrations.documents.Change;
import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.documents.DocumentId;
import dev.signalbox.integrations.documents.Found;
import dev.signalbox.integrations.documents.Revision;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that one document has been.
 *
 * @param leaves the states that nothing came after; more than one are in conflict
 * @param former the revisions before them, of which nothing but the name is kept
 */
record History(List<Leaf> leaves, Set<Revision> former) {
  static final History NONE = new History(List.of(), Set.of());

  History {
    leaves = List.copyOf(leaves);
    former = Set.copyOf(former);
  }

  Optional<Leaf> winner() {
    return leaves.stream().max(Leaf.ORDER);
  }

  boolean isThere() {
    return winner().flatMap(Leaf::content).isPresent();
  }

  int length() {
    return leaves.size() + former.size();
  }

  Found found(DocumentId id) {
    return winner()
        .map(
            leaf ->
                leaf.document(id)
                    .<Found>map(Found.There::new)
                    .orElseGet(() -> new Found.Deleted(id, leaf.revision())))
        .orElseGet(() -> new Found.Never(id));
  }

  /** Empty where it does not name what stands: that is a conflict. */
  Optional<History> edited(Change change) {
    Optional<Revision> named = named(change);
    Optional<Leaf> before =
        named.isPresent()
            ? leaves.stream()
                .filter(it -> named.filter(it.revision()::equals).isPresent())
                .findFirst()
            : winner();
    boolean fits = named.isPresent() ? before.isPresent() : !isThere();
    return fits
        ? Optional.of(grown(before, Leaf.after(before.map(Leaf::revision), change)))
        : Optional.empty();
  }

  private History grown(Optional<Leaf> before, Leaf leaf) {
    List<Leaf> all = new ArrayList<>(leaves);
    Set<Revision> gone = new HashSet<>(former);
    before.ifPresent(
        it -> {
          all.remove(it);
          gone.add(it.revision());
        });
    all.add(leaf);
    return new History(all, gone);
  }

  /** Beside what is there, unless it was there before. */
  History restored(Change saved) {
    Revision revision = named(saved).orElseThrow();
    boolean known =
        former.contains(revision) || leaves.stream().anyMatch(it -> it.revision().equals(revision));
    return known ? this : grown(Optional.empty(), new Leaf(revision, Leaf.content(saved)));
  }

  /** That which a change has made of it, and where it changed nothing, that which it named. */
  Revision newest(History before, Change change) {
    return leaves.stream()
        .filter(it -> !before.leaves().contains(it))
        .findFirst()
        .map(Leaf::revision)
        .or(() -> named(change))
        .orElseThrow();
  }

  private static Optional<Revision> named(Change change) {
    return switch (change) {
      case Change.Put(Document document) -> document.revision();
      case Change.Removal(_, Revision revision) -> Optional.of(revision);
    };
  }

  JsonObject write() {
    return JsonObject.empty()
        .with("leaves", leaves.stream().map(it -> it.write().tree()).toList())
        .with("former", former.stream().map(Revision::value).sorted().map(Json::text).toList());
  }

  static History read(JsonNode written) {
    Stream<JsonNode> former = Json.items(Json.member(written, "former")).stream();
    return new History(
        Json.items(Json.member(written, "leaves")).stream().map(Leaf::read).toList(),
        new HashSet<>(former.map(JsonNode::getStringValue).map(Revision::new).toList()));
  }
}
