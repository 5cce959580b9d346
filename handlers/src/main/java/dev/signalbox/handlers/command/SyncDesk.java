package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.schedule.Timetables;
import dev.signalbox.integrations.chat.Message;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Which schedule runs where; what switches them is a runbook, with a plan and a yes. */
@Singleton
final class SyncDesk implements LookDesk {
  private final BeanProvider<Timetables> timetables;

  SyncDesk(BeanProvider<Timetables> timetables) {
    this.timetables = timetables;
  }

  @Override
  public BuiltIn word() {
    return BuiltIn.SYNC;
  }

  @Override
  public Answer carryOut(Map<String, String> given, Visit visit) {
    Optional<Estate> estate =
        Optional.ofNullable(given.get("estate")).flatMap(visit.menu()::estate);
    return estate
        .map(it -> carryOut(it, given.getOrDefault("what", "status")))
        .orElseGet(() -> misread("an estate is missing", BuiltIn.SYNC.usage()));
  }

  private Answer carryOut(Estate estate, String what) {
    String name = estate.name().value();
    return switch (what) {
      case "status" -> status(estate);
      case "pause", "resume" ->
          misread(
              "what switches schedules is a command of its own",
              "/ops sync %s %s".formatted(what, name));
      case String other ->
          misread("schedules have a status, not '%s'".formatted(other), BuiltIn.SYNC.usage());
    };
  }

  private Answer status(Estate estate) {
    if (estate.upkeep().schedules().isEmpty() || !timetables.isPresent()) {
      return new Answer.Privately(
          Message.of("No schedules of %s that I could look at.".formatted(estate.about().title())));
    }
    return new Answer.Later(
        Message.of("I am reading what runs by the clock; this takes a few seconds."),
        () -> Optional.of(timetables.get().board(estate)));
  }

  private static Answer misread(String because, String usage) {
    return new Answer.Privately(
        new Refused(Refusal.NOT_UNDERSTOOD, because, "`%s`".formatted(usage))
            .message("Nothing was changed"));
  }
}
