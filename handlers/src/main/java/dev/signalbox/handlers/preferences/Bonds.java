package dev.signalbox.handlers.preferences;

import dev.signalbox.integrations.documents.Census;
import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.documents.DocumentId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which key leads to which safe, seen page by page; of documents nothing but ids is kept. */
final class Bonds {
  private final TreeMap<Census.Sort, Long> counts = new TreeMap<>();
  private final TreeMap<DocumentId, DocumentId> keys = new TreeMap<>();
  private final TreeSet<DocumentId> safes = new TreeSet<>();

  void add(List<Document> some) {
    some.stream().filter(it -> !it.id().isDesign()).forEach(this::add);
  }

  private void add(Document document) {
    counts.merge(
        new Census.Sort(document.type().orElse(""), document.schemaVersion().orElse("")),
        1L,
        Long::sum);
    Part.of(document)
        .ifPresent(
            part -> {
              switch (part) {
                case KEY -> Part.safeOf(document).ifPresent(it -> keys.put(document.id(), it));
                case SAFE, SHARED -> safes.add(document.id());
              }
            });
  }

  Census census() {
    return new Census(counts);
  }

  long all() {
    return counts.values().stream().mapToLong(it -> it).sum();
  }

  /** Each with what is wrong, as a clause; nothing where all is well. */
  List<String> flaws() {
    List<String> flaws = new ArrayList<>();
    List<DocumentId> lost =
        keys.entrySet().stream()
            .filter(it -> !safes.contains(it.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    Set<DocumentId> shut = new TreeSet<>(safes);
    shut.removeAll(new HashSet<>(keys.values()));
    flaw(lost, "key leads", "keys lead", "to no safe").ifPresent(flaws::add);
    flaw(List.copyOf(shut), "safe has", "safes have", "no key").ifPresent(flaws::add);
    List.of(Part.KEY_TYPE, Part.SAFE_TYPE).forEach(it -> mixed(it).ifPresent(flaws::add));
    return List.copyOf(flaws);
  }

  private static Optional<String> flaw(List<DocumentId> ids, String one, String many, String what) {
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "%d %s %s, the first is %s"
                .formatted(ids.size(), ids.size() == 1 ? one : many, what, ids.getFirst()));
  }

  /** What has another schema than the others is not found by who asks for it. */
  private Optional<String> mixed(String type) {
    List<String> versions =
        counts.entrySet().stream()
            .filter(it -> it.getKey().type().equals(type))
            .map(it -> "%d of '%s'".formatted(it.getValue(), it.getKey().schemaVersion()))
            .toList();
    return versions.size() < 2
        ? Optional.empty()
        : Optional.of(
            "not every %s has the same schema version: %s"
                .formatted(type, String.join(", ", versions)));
  }

  String says() {
    return "%s and %s among %d documents"
        .formatted(
            Part.KEY.many(census().of(Part.KEY_TYPE)),
            Part.SAFE.many(census().of(Part.SAFE_TYPE)),
            all());
  }
}
