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
        .map(it -> look(Whereabouts.of(it, given)))
        .orElseGet(() -> misread("an estate is missing"));
  }

  private Answer look(Whereabouts where) {
    Estate estate = where.estate();
    List<EnvironmentName> environments = where.environments();
    if (!board.isPresent() || estate.upkeep().snapshots().isEmpty()) {
      return new Answer.Privately(
          Message.of(
              "Nothing is promised of the data of %s: its file has no `snapshots:`."
                  .formatted(estate.about().title())));
    }
    return environments.isEmpty()
        ? misread(where.nowhere())
        : new Answer.Later(
            Message.of("I am looking at the snapshots; this takes a few seconds."),
            () -> Optional.of(board.get().of(estate, environments)));
  }

  private static Answer misread(String because) {
    return new Answer.Privately(Term.misread(BuiltIn.POLICY, because));
  }
}
