package dev.signalbox.handlers.preferences;

import dev.signalbox.integrations.documents.Census;
import dev.signalbox.integrations.documents.Document;
import java.util.List;
import java.util.Optional;

/**
 * The schema version that users' documents have somewhere; who has another is not found there.
 *
 * @param keys empty where there is none yet, as with the safes
 */
record Schema(Optional<String> keys, Optional<String> safes) {
  /** All that was made since 2019 has it. */
  private static final String NEWEST = "0.2";

  static Schema of(Census census) {
    return new Schema(census.usualVersion(Part.KEY_TYPE), census.usualVersion(Part.SAFE_TYPE));
  }

  /** That of the first of each: all others have to have the same. */
  static Schema of(List<Document> documents) {
    return new Schema(first(documents, Part.KEY), first(documents, Part.SAFE));
  }

  private static Optional<String> first(List<Document> documents, Part part) {
    return documents.stream()
        .filter(it -> Part.of(it).filter(part::equals).isPresent())
        .findFirst()
        .flatMap(Document::schemaVersion);
  }

  /** What this does not tell, the other one may. */
  Schema or(Schema other) {
    return new Schema(keys.or(other::keys), safes.or(other::safes));
  }

  /** Whether it would be found beside the others. */
  boolean suits(Document document) {
    String version = document.schemaVersion().orElse("");
    return Part.of(document).flatMap(this::of).stream().allMatch(version::equals);
  }

  Optional<String> of(Part part) {
    return part == Part.KEY ? keys : safes;
  }

  /** What a new document has. */
  String next(Part part) {
    return of(part).or(() -> safes).or(() -> keys).orElse(NEWEST);
  }
}
