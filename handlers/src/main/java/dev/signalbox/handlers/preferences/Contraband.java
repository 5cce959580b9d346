package dev.signalbox.handlers.preferences;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.documents.DocumentId;
import dev.signalbox.integrations.documents.Documents;
import dev.signalbox.integrations.documents.Found;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks for what an estate forbids in its protected environments, such as a demonstration's. */
@Singleton
final class Contraband {
  private final Documents documents;

  Contraband(Documents documents) {
    this.documents = documents;
  }

  /** Empty where none is there. */
  Asked<Optional<String>> in(Database database) {
    List<DocumentId> forbidden = database.environment().guarded() ? forbidden(database) : List.of();
    return forbidden.isEmpty()
        ? new Asked.Told<>(Optional.empty())
        : documents.read(database.on(), forbidden).map(Contraband::flaw);
  }

  private static List<DocumentId> forbidden(Database database) {
    return database
        .components()
        .flatMap(it -> it.forbids().stream())
        .flatMap(it -> DocumentId.read(it).stream())
        .toList();
  }

  private static Optional<String> flaw(List<Found> found) {
    String there =
        found.stream()
            .filter(Found.There.class::isInstance)
            .map(it -> it.id().value())
            .collect(Collectors.joining(", "));
    return there.isEmpty()
        ? Optional.empty()
        : Optional.of("what the estate's file forbids here is there: " + there);
  }
}
