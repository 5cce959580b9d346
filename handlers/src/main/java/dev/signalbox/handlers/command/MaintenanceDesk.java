package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.ppc.MaintenanceBoard;
import dev.signalbox.integrations.chat.Message;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which private clouds are in maintenance; what puts them there is a runbook. */
@Singleton
final class MaintenanceDesk implements LookDesk {
  private final BeanProvider<MaintenanceBoard> board;

  MaintenanceDesk(BeanProvider<MaintenanceBoard> board) {
    this.board = board;
  }

  @Override
  public BuiltIn word() {
    return BuiltIn.MAINTENANCE;
  }

  /** Databases are asked, so it follows. */
  @Override
  public Answer carryOut(Map<String, String> given, Visit visit) {
    Optional<Estate> estate =
        Optional.ofNullable(given.get("estate")).flatMap(visit.menu()::estate);
    if (!given.getOrDefault("what", "").equals("list")) {
      return misread("maintenance is listed; to begin or end it there are commands of their own");
    }
    return estate.map(it -> list(it, given)).orElseGet(() -> misread("an estate is missing"));
  }

  private Answer list(Estate estate, Map<String, String> given) {
    List<EnvironmentName> all = MaintenanceBoard.environments(estate);
    if (!board.isPresent() || all.isEmpty()) {
      return new Answer.Privately(
          Message.of("I know of no private clouds of %s.".formatted(estate.about().title())));
    }
    Optional<String> wanted = Optional.ofNullable(given.get("environment"));
    List<EnvironmentName> some =
        all.stream().filter(it -> wanted.stream().allMatch(it.value()::equals)).toList();
    return some.isEmpty()
        ? misread(
            "%s has no private clouds in '%s', but in %s"
                .formatted(estate.about().title(), wanted.orElse(""), all))
        : look(estate, some, given.containsKey("json"));
  }

  private Answer look(Estate estate, List<EnvironmentName> environments, boolean json) {
    return new Answer.Later(
        Message.of("I am looking at the flags of all of them; this takes a few seconds."),
        () ->
            Optional.of(
                json
                    ? board.get().json(estate, environments)
                    : board.get().of(estate, environments)));
  }

  private static Answer misread(String because) {
    return new Answer.Privately(Term.misread(BuiltIn.MAINTENANCE, because));
  }
}
