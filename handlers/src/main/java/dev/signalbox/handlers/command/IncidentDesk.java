package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.gate.GuardCommand;
import dev.signalbox.handlers.readiness.Callings;
import dev.signalbox.handlers.readiness.Came;
import dev.signalbox.handlers.readiness.Incident;
import dev.signalbox.handlers.readiness.Incidents;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** What is wrong in the estates that somebody may see, and their word that it is over. */
@Singleton
class IncidentDesk {
  private static final String NOTHING = "Nothing was changed";
  private static final String UNKNOWN =
      "there is no such open incident; `/ops incident` lists them";

  private final Incidents incidents;
  private final Callings callings;
  private final Sentry sentry;

  IncidentDesk(Incidents incidents, Callings callings, Sentry sentry) {
    this.incidents = incidents;
    this.callings = callings;
    this.sentry = sentry;
  }

  @Transactional
  Message carryOut(Map<String, String> given, Visit visit) {
    return switch (given.getOrDefault("what", "show")) {
      case "show" -> shown(visit);
      case "close" -> close(given, visit);
      case "here" -> here(given, visit);
      case String other ->
          misread("incidents are shown, come to or closed, not '%s'".formatted(other));
    };
  }

  private Message shown(Visit visit) {
    Words words = Words.empty();
    for (String estate : visit.menu().estateNames()) {
      for (Incident one : incidents.open(estate)) {
        words =
            words
                .and(":rotating_light: ")
                .bold(one.title())
                .and(", %s, since ".formatted(estate))
                .moment(one.openedAt())
                .and("; run ")
                .code(one.run())
                .and(".\n");
      }
    }
    return Message.of(words.spans().isEmpty() ? Words.of("No incident is open.") : words);
  }

  /** Whoever may see it may come: nothing is changed by that but who is called. */
  private Message here(Map<String, String> given, Visit visit) {
    return named(given.getOrDefault("number", ""))
        .filter(it -> visit.menu().estate(it.estate()).isPresent())
        .map(it -> callings.here(it, visit.person()).map(came -> came(came, it, visit)))
        .map(
            it -> it.orElseGet(() -> Message.of("Nobody is called to it, so nothing was changed.")))
        .orElseGet(() -> misread(UNKNOWN));
  }

  private static Message came(Came came, Incident incident, Visit visit) {
    return Message.of(
        came.by().equals(visit.person())
            ? Words.of("Thank you. Nobody else is called; the thread of run ")
                .code(incident.run())
                .and(" is the time line.")
            : Words.of("Thank you. ")
                .bold(came.by())
                .and(" sees to it already, since ")
                .moment(came.at())
                .and("."));
  }

  private Message close(Map<String, String> given, Visit visit) {
    Optional<Incident> incident = named(given.getOrDefault("number", ""));
    Optional<Estate> estate = incident.flatMap(it -> visit.menu().estate(it.estate()));
    if (estate.isEmpty()) {
      return misread(UNKNOWN);
    }
    return sentry
        .refused(GuardCommand.CLOSE_INCIDENT, visit, estate.get())
        .map(no -> no.message(NOTHING))
        .orElseGet(() -> closed(incident.orElseThrow(), given.getOrDefault("reason", ""), visit));
  }

  private Optional<Incident> named(String number) {
    return number.matches("\\d{1,18}") ? incidents.open(Long.parseLong(number)) : Optional.empty();
  }

  private Message closed(Incident incident, String why, Visit visit) {
    return Message.of(
        incidents.close(incident.number(), visit.person(), why)
            ? "Closed, and everybody in its channel is told."
            : "It is closed already.");
  }

  private static Message misread(String because) {
    return Term.misread(BuiltIn.INCIDENT, because);
  }
}
