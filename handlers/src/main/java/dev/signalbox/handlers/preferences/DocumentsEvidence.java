package dev.signalbox.handlers.preferences;

import dev.signalbox.config.estate.Component;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Purpose;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Evidence;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
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
    Optional<Database> database = Database.of(estate, environment);
    return estate.topology().components(new EnvironmentName(environment)).stream()
        .filter(it -> it.uses().filter(Purpose.DOCUMENTS::equals).isPresent())
        .flatMap(it -> database.stream().map(on -> clue(it, on)))
        .toList();
  }

  private Clue clue(Component component, Database database) {
    String name = component.name().value();
    Asked<Clue> asked =
        documents
            .condition(database.on())
            .then(condition -> contraband.in(database).map(it -> clue(name, condition, it)));
    return switch (asked) {
      case Asked.Troubled<Clue>(Trouble trouble) -> Clue.dark(name, trouble.says());
      case Asked.Told<Clue>(Clue clue) -> clue;
    };
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
