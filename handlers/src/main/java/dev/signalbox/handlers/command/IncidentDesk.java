package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.gate.GuardCommand;
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

  private final Incidents incidents;
  private final Sentry sentry;

  IncidentDesk(Incidents incidents, Sentry sentry) {
    this.incidents = incidents;
    this.sentry = sentry;
  }

  @Transactional
  Message carryOut(Map<String, String> given, Visit visit) {
    return switch (given.getOrDefault("what", "show")) {
      case "show" -> shown(visit);
      case "close" -> close(given, visit);
      case String other -> misread("incidents are shown or closed, not '%s'".formatted(other));
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

  private Message close(Map<String, String> given, Visit visit) {
    Optional<Incident> incident = named(given.getOrDefault("number", ""));
    Optional<Estate> estate = incident.flatMap(it -> visit.menu().estate(it.estate()));
    if (estate.isEmpty()) {
      return misread("there is no such open incident; `/ops incident` lists them");
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
