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
import java.util.stream.Stream;

/** Whether somebody is left over who may do anything on a node of the database. */
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
    return switch (asked) {
      case Asked.Troubled<SequencedMap<String, SequencedSet<String>>>(Trouble trouble) ->
          Clue.dark(name, trouble.says());
      case Asked.Told<SequencedMap<String, SequencedSet<String>>>(var told) ->
          clue(component, told);
    };
  }

  private static Clue clue(Component component, SequencedMap<String, SequencedSet<String>> byNode) {
    String name = component.name().value();
    List<String> strangers =
        byNode.entrySet().stream()
            .flatMap(it -> strangers(component, it.getKey(), it.getValue()))
            .toList();
    return strangers.isEmpty()
        ? Clue.well(
            name,
            "%s alone, on each of %d nodes"
                .formatted(String.join(", ", component.admins()), byNode.size()))
        : Clue.odd(
            name,
            "%s: take away who is left over, or name them under `admins` in the estate's file"
                .formatted(String.join("; ", strangers)));
  }

  private static Stream<String> strangers(
      Component component, String node, SequencedSet<String> there) {
    return there.stream()
        .filter(it -> !component.admins().contains(it))
        .map(
            it ->
                "%s is an admin of %s (/_node/%s/_config/admins/%s)".formatted(it, node, node, it));
  }
}
