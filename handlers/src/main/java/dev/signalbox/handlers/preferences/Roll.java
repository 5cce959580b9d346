package dev.signalbox.handlers.preferences;

import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.documents.DocumentId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/** The users of a file, each document once, and what is wrong with them. */
final class Roll {
  static final int MOST = 10_000;

  private final SequencedMap<DocumentId, Entry> entries = new LinkedHashMap<>();
  private final Complaints complaints = new Complaints();
  private final Schema usual;

  private record Entry(int row, Document document) {}

  Roll(Schema usual) {
    this.usual = usual;
  }

  Schema usual() {
    return usual;
  }

  void add(int row, Document document) {
    Optional.ofNullable(entries.putIfAbsent(document.id(), new Entry(row, document)))
        .ifPresent(it -> twice(row, it));
  }

  /** A row that is an id alone. */
  void add(int row, Newcomer newcomer) {
    Optional.ofNullable(entries.get(newcomer.id().key()))
        .ifPresentOrElse(
            it -> twice(row, it), () -> newcomer.documents().forEach(it -> add(row, it)));
  }

  private void twice(int row, Entry first) {
    complaints.add(
        row, "%s stands in row %d already".formatted(first.document().id(), first.row()));
  }

  void refuse(int row, String why) {
    complaints.add(row, why);
  }

  /** What can be told of all of them only. */
  void close() {
    lead();
    open();
    versions(usual.or(Schema.of(documents())));
    List<Entry> keys = keys();
    if (keys.size() > MOST) {
      complaints.add(
          keys.get(MOST).row(),
          "there are %d users, and at most %d go at once".formatted(keys.size(), MOST));
    }
  }

  private void lead() {
    keys()
        .forEach(
            key ->
                Part.safeOf(key.document())
                    .filter(it -> !entries.containsKey(it))
                    .ifPresent(
                        it ->
                            complaints.add(
                                key.row(),
                                "the key %s leads to %s, which is not in the file"
                                    .formatted(key.document().id(), it))));
  }

  private void open() {
    Set<DocumentId> led =
        keys().stream()
            .flatMap(it -> Part.safeOf(it.document()).stream())
            .collect(Collectors.toSet());
    of(Part.SAFE).stream()
        .filter(it -> !led.contains(it.document().id()))
        .forEach(
            it ->
                complaints.add(
                    it.row(), "no key of the file leads to the safe " + it.document().id()));
  }

  private void versions(Schema wanted) {
    for (Entry each : entries.values()) {
      Document document = each.document();
      String version = document.schemaVersion().orElse("");
      Part.of(document)
          .flatMap(wanted::of)
          .filter(it -> !it.equals(version))
          .ifPresent(
              it ->
                  complaints.add(
                      each.row(),
                      "its schemaVersion is '%s', and users have '%s'".formatted(version, it)));
    }
  }

  private List<Entry> keys() {
    return of(Part.KEY);
  }

  private List<Entry> of(Part part) {
    return entries.values().stream()
        .filter(it -> Part.of(it.document()).filter(part::equals).isPresent())
        .toList();
  }

  List<Document> documents() {
    return entries.values().stream().map(Entry::document).toList();
  }

  Complaints complaints() {
    return complaints;
  }
}
