package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.restore.PolicyBoard;
import dev.signalbox.integrations.chat.Message;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is promised of an estate's data; its snapshots are looked at, so it follows. */
@Singleton
final class PolicyDesk implements LookDesk {
  private final BeanProvider<PolicyBoard> board;

  PolicyDesk(BeanProvider<PolicyBoard> board) {
    this.board = board;
  }

  @Override
  public BuiltIn word() {
    return BuiltIn.POLICY;
  }

  @Override
  public Answer carryOut(Map<String, String> given, Visit visit) {
    return Optional.ofNullable(given.get("estate"))
        .flatMap(visit.menu()::estate)
        .map(it -> look(it, meant(it, Optional.ofNullable(given.get("environment")))))
        .orElseGet(() -> misread("an estate is missing"));
  }

  /** All, where none is named. */
  private static List<EnvironmentName> meant(Estate estate, Optional<String> named) {
    return estate.topology().environments().sequencedKeySet().stream()
        .filter(it -> named.stream().allMatch(it.value()::equals))
        .toList();
  }

  private Answer look(Estate estate, List<EnvironmentName> environments) {
    if (!board.isPresent() || estate.upkeep().snapshots().isEmpty()) {
      return new Answer.Privately(
          Message.of(
              "Nothing is promised of the data of %s: its file has no `snapshots:`."
                  .formatted(estate.about().title())));
    }
    return environments.isEmpty()
        ? misread(
            "%s has no such environment, but %s"
                .formatted(
                    estate.about().title(), estate.topology().environments().sequencedKeySet()))
        : new Answer.Later(
            Message.of("I am looking at the snapshots; this takes a few seconds."),
            () -> Optional.of(board.get().of(estate, environments)));
  }

  private static Answer misread(String because) {
    return new Answer.Privately(Term.misread(BuiltIn.POLICY, because));
  }
}
