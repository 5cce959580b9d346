package dev.signalbox.handlers.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Stream;

/** Who may do anything on each node of a database, beside those who are named for it. */
record Crew(List<String> named, SequencedMap<String, SequencedSet<String>> byNode) {
  Crew {
    named = List.copyOf(named);
  }

  List<String> flaws() {
    List<String> missing = new ArrayList<>();
    List<String> strangers = new ArrayList<>();
    byNode.forEach(
        (node, there) -> {
          missing.addAll(missing(node, there));
          strangers.addAll(strangers(node, there));
        });
    return Stream.of(
            told(missing, "make %s one there".formatted(names())),
            told(
                strangers,
                "take away who is left over, or name them under `admins` in the estate's file"))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> told(List<String> flaws, String next) {
    return flaws.isEmpty()
        ? Optional.empty()
        : Optional.of("%s: %s".formatted(String.join("; ", flaws), next));
  }

  /** Where it has none at all, CouchDB asks nobody who they are. */
  private List<String> missing(String node, SequencedSet<String> there) {
    return there.isEmpty()
        ? List.of("%s has no admin, so that everybody is one".formatted(node))
        : named.stream()
            .filter(it -> !there.contains(it))
            .map(it -> "%s is no admin of %s".formatted(it, node))
            .toList();
  }

  private List<String> strangers(String node, SequencedSet<String> there) {
    return there.stream()
        .filter(it -> !named.contains(it))
        .map(
            it ->
                "%s is an admin of %s (/_node/%s/_config/admins/%s)".formatted(it, node, node, it))
        .toList();
  }

  private String names() {
    return String.join(", ", named);
  }

  String says() {
    return byNode.size() == 1
        ? "%s alone, on its only node".formatted(names())
        : "%s alone, on each of %d nodes".formatted(names(), byNode.size());
  }
}
