package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.component.TopologyBoard;
import dev.signalbox.integrations.chat.Message;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an estate is made of, as a tree. */
@Singleton
final class TopologyDesk implements LookDesk {
  @Override
  public BuiltIn word() {
    return BuiltIn.TOPOLOGY;
  }

  @Override
  public Answer carryOut(Map<String, String> given, Visit visit) {
    Optional<Estate> estate =
        Optional.ofNullable(given.get("estate")).flatMap(visit.menu()::estate);
    return new Answer.Privately(
        estate
            .map(it -> tree(Whereabouts.of(it, given)))
            .orElseGet(() -> Term.misread(BuiltIn.TOPOLOGY, "an estate is missing")));
  }

  private static Message tree(Whereabouts where) {
    List<EnvironmentName> environments = where.environments();
    return environments.isEmpty()
        ? Term.misread(BuiltIn.TOPOLOGY, where.nowhere())
        : new TopologyBoard(where.estate()).of(environments);
  }
}
