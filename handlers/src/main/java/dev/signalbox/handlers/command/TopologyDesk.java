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
            .map(it -> tree(it, Optional.ofNullable(given.get("environment"))))
            .orElseGet(() -> Term.misread(BuiltIn.TOPOLOGY, "an estate is missing")));
  }

  private static Message tree(Estate estate, Optional<String> wanted) {
    List<EnvironmentName> all = List.copyOf(estate.topology().environments().sequencedKeySet());
    List<EnvironmentName> some =
        all.stream().filter(it -> wanted.stream().allMatch(it.value()::equals)).toList();
    return some.isEmpty()
        ? Term.misread(
            BuiltIn.TOPOLOGY,
            "%s has no environment '%s', but %s"
                .formatted(estate.about().title(), wanted.orElse(""), all))
        : new TopologyBoard(estate).of(some);
  }
}
