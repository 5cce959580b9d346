package dev.signalbox.handlers.preferences;

import dev.signalbox.config.estate.Component;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Purpose;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Evidence;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.documents.Admins;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;

/** Whether those alone may do anything on a node of the database who are named for it. */
@Singleton
final class AdminsEvidence implements Evidence {
  private final Admins admins;

  AdminsEvidence(Admins admins) {
    this.admins = admins;
  }

  @Override
  public Kind kind() {
    return Kind.ADMINS;
  }

  @Override
  public List<Clue> of(Estate estate, String environment) {
    Optional<Database> database = Database.of(estate, environment);
    return estate.topology().components(new EnvironmentName(environment)).stream()
        .filter(it -> it.uses().filter(Purpose.DOCUMENTS::equals).isPresent())
        .filter(it -> !it.admins().isEmpty())
        .flatMap(it -> database.stream().map(in -> clue(it, admins.byNode(in.on()))))
        .toList();
  }

  private static Clue clue(
      Component component, Asked<SequencedMap<String, SequencedSet<String>>> asked) {
    String name = component.name().value();
    return switch (asked.map(it -> new Crew(component.admins(), it))) {
      case Asked.Troubled<Crew>(Trouble trouble) -> Clue.dark(name, trouble.says());
      case Asked.Told<Crew>(Crew crew) ->
          crew.flaws().isEmpty()
              ? Clue.well(name, crew.says())
              : Clue.odd(name, String.join("; ", crew.flaws()));
    };
  }
}
