package dev.signalbox.handlers.preferences;

import dev.signalbox.config.estate.Component;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Evidence;
import dev.signalbox.integrations.documents.Admins;
import jakarta.inject.Singleton;
import java.util.List;

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
    return Database.of(estate, environment).stream()
        .flatMap(in -> in.components().filter(it -> !it.admins().isEmpty()).map(it -> clue(it, in)))
        .toList();
  }

  private Clue clue(Component component, Database in) {
    String name = component.name().value();
    return Clue.of(
        name, admins.byNode(in.on()).map(it -> clue(name, new Crew(component.admins(), it))));
  }

  private static Clue clue(String name, Crew crew) {
    return crew.flaws().isEmpty()
        ? Clue.well(name, crew.says())
        : Clue.odd(name, String.join("; ", crew.flaws()));
  }
}
