package dev.signalbox.integrations.sandbox.documents;

import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.documents.View;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.util.Optional;

/** What the views of a preferences server take up: here nobody runs the words they are made of. */
final class Index {
  private Index() {}

  /** Empty where the design has no such view, or it is none that we know. */
  static Optional<Entry> of(Document design, View view) {
    return Json.member(design.content().tree(), "views")
        .flatMap(it -> Json.member(it, view.name()))
        .filter(JsonNode::isObject)
        .flatMap(_ -> named(view.name()));
  }

  private static Optional<Entry> named(String name) {
    return switch (name) {
      case "findAllGpiiKeys" -> Optional.of(it -> it.isOf("gpiiKey"));
      case "findSnapsetPrefsSafes" ->
          Optional.of(it -> it.isOf("prefsSafe") && says(it, "prefsSafeType", "snapset"));
      case "findDocsBySchemaVersion" -> Optional.of(it -> it.schemaVersion().isPresent());
      default -> Optional.empty();
    };
  }

  private static boolean says(Document document, String name, String word) {
    return Json.text(document.content().tree(), name).filter(word::equals).isPresent();
  }

  /** Whether a view has a row for it. */
  @FunctionalInterface
  interface Entry {
    boolean has(Document document);
  }
}
