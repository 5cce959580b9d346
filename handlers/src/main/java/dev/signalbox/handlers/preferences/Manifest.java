package dev.signalbox.handlers.preferences;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.integrations.chat.blocks.Redaction;
import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.documents.DocumentId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What leaves as a file: whole users only, as {@link UsersCheck} takes them. Who has half of what a
 * user has, or an id that no file may have, stays. Who has another schema than the others leaves
 * all the same: {@link Roll} names them to whoever reads the file in.
 */
final class Manifest {
  /** As much as a procedure takes that reads such a file. */
  private static final int LARGEST = 8_000_000;

  private final SequencedMap<DocumentId, String> safes = new TreeMap<>();
  private final SequencedMap<DocumentId, String> keys = new TreeMap<>();
  private final Set<DocumentId> led = new LinkedHashSet<>();
  private final List<String> left = new ArrayList<>();

  /** All of the safes come before the first key. */
  void add(EntryRow entry) {
    Document whole = Document.anew(entry.documentId(), entry.kept().content());
    Optional<String> flaw = flaw(entry, whole);
    if (flaw.isPresent()) {
      left.add(flaw.get());
      return;
    }
    String written = whole.whole().toString();
    if (entry.kind() == Part.KEY) {
      keys.put(whole.id(), written);
      entry.safeId().ifPresent(led::add);
    } else {
      safes.put(whole.id(), written);
    }
  }

  private Optional<String> flaw(EntryRow entry, Document whole) {
    String written = whole.whole().toString();
    if (!Redaction.text(written).equals(written)) {
      return Optional.of("%s says what looks like a secret".formatted(whole.id()));
    }
    return switch (Entrant.read(whole.whole().tree())) {
      case Entrant.Refused(String why) -> Optional.of(why);
      case Entrant.Taken(Document taken) when !taken.equals(whole) ->
          Optional.of("%s is not written as ids are".formatted(whole.id()));
      case Entrant.Taken _ ->
          entry
              .safeId()
              .filter(it -> !safes.containsKey(it))
              .map(it -> "the key %s leads to %s, which stays".formatted(whole.id(), it));
    };
  }

  /** Without a key a safe is nobody's. */
  void close() {
    List<DocumentId> shut = safes.keySet().stream().filter(it -> !led.contains(it)).toList();
    shut.forEach(it -> left.add("no key leads to the safe " + it));
    safes.keySet().removeAll(shut);
  }

  /** Why nobody could hand it in again; empty where they can. */
  Optional<String> tooLarge() {
    int size = text().getBytes(UTF_8).length;
    return size <= LARGEST
        ? Optional.empty()
        : Optional.of(
            "their file would have %,d bytes, and %,d are taken at most".formatted(size, LARGEST));
  }

  /** A document to a line. */
  String text() {
    return Stream.concat(safes.values().stream(), keys.values().stream())
        .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }

  String says() {
    String all = "%s and %s".formatted(Part.KEY.many(keys.size()), Part.SAFE.many(safes.size()));
    return left.isEmpty()
        ? all
        : "%s; %d left out, the first: %s".formatted(all, left.size(), left.getFirst());
  }
}
