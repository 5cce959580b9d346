package dev.signalbox.handlers.preferences;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Evidence;
import dev.signalbox.integrations.documents.Condition;
import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.documents.Documents;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the database is that a component is, without going through all that is in it. */
@Singleton
final class DocumentsEvidence implements Evidence {
  private final Documents documents;
  private final Contraband contraband;

  DocumentsEvidence(Documents documents, Contraband contraband) {
    this.documents = documents;
    this.contraband = contraband;
  }

  @Override
  public Kind kind() {
    return Kind.DOCUMENTS;
  }

  @Override
  public List<Clue> of(Estate estate, String environment) {
    return Database.of(estate, environment).stream()
        .flatMap(in -> in.components().map(it -> clue(it.name().value(), in)))
        .toList();
  }

  private Clue clue(String name, Database database) {
    return Clue.of(
        name,
        documents
            .condition(database.on())
            .then(condition -> contraband.in(database).map(it -> clue(name, condition, it))));
  }

  private static Clue clue(String name, Condition condition, Optional<String> forbidden) {
    Nodes nodes = new Nodes(condition);
    List<String> flaws = new ArrayList<>(nodes.flaws());
    forbidden.ifPresent(flaws::add);
    String says =
        "%s, %s".formatted(nodes.says(), Document.many(Math.toIntExact(condition.documents())));
    return flaws.isEmpty() ? Clue.well(name, says) : Clue.odd(name, String.join("; ", flaws));
  }
}
