package dev.signalbox.handlers.preferences;

import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.documents.DocumentId;
import dev.signalbox.integrations.json.Json;
import java.util.Optional;

/** What a document is to a user; in the order in which they are written. */
enum Part {
  /** A person's preferences. */
  SAFE,
  /** Who has it gets in: written after its safe, and taken away before it. */
  KEY,
  /** A safe that many people share: nobody's own, and only kept until all keys are known. */
  SHARED;

  static final String KEY_TYPE = "gpiiKey";
  static final String SAFE_TYPE = "prefsSafe";

  /** The member of a key that names its safe. */
  static final String LEADS_TO = "prefsSafeId";

  private static final String OF_A_USER = "user";

  /** Empty for what is no part of a user, such as a client's credential. */
  static Optional<Part> of(Document document) {
    if (document.isOf(KEY_TYPE)) {
      return Optional.of(KEY);
    }
    return document.isOf(SAFE_TYPE)
        ? Optional.of(
            Json.text(document.content().tree(), "prefsSafeType")
                    .filter(OF_A_USER::equals)
                    .isPresent()
                ? SAFE
                : SHARED)
        : Optional.empty();
  }

  /** The safe that a key leads to. */
  static Optional<DocumentId> safeOf(Document key) {
    return Json.text(key.content().tree(), LEADS_TO).flatMap(DocumentId::read);
  }

  String many(long number) {
    String word = this == KEY ? "key" : "safe";
    return number == 1 ? "1 " + word : "%d %ss".formatted(number, word);
  }
}
