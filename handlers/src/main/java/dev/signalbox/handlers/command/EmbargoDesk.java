package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.embargo.Embargo;
import dev.signalbox.handlers.embargo.Embargoes;
import dev.signalbox.handlers.embargo.Raising;
import dev.signalbox.handlers.gate.GuardCommand;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Freezing an estate, and thawing it. Who may start things there may do both, from anywhere. */
@Singleton
class EmbargoDesk {
  private static final String NOTHING = "Nothing was changed";
  private static final Term.Terms TERMS =
      new Term.Terms(BuiltIn.EMBARGO, Duration.ofHours(2), "30d");

  private final Embargoes embargoes;
  private final Sentry sentry;

  EmbargoDesk(Embargoes embargoes, Sentry sentry) {
    this.embargoes = embargoes;
    this.sentry = sentry;
  }

  @Transactional
  Message carryOut(Map<String, String> given, Visit visit) {
    Optional<Estate> estate =
        Optional.ofNullable(given.get("estate")).flatMap(visit.menu()::estate);
    return estate.map(it -> on(it, given, visit)).orElseGet(() -> misread("an estate is missing"));
  }

  private Message on(Estate estate, Map<String, String> given, Visit visit) {
    String what = given.getOrDefault("what", "");
    if (what.equals("show")) {
      return shown(estate);
    }
    Optional<Refused> no = sentry.refused(GuardCommand.EMBARGO, visit, estate);
    if (no.isPresent()) {
      return no.get().message(NOTHING);
    }
    return switch (what) {
      case "raise" -> raise(estate, given, visit);
      case "lift" -> lift(estate, Optional.ofNullable(given.get("number")), visit);
      default -> misread("an embargo is raised, lifted or shown, not '%s'".formatted(what));
    };
  }

  private Message raise(Estate estate, Map<String, String> given, Visit visit) {
    return Term.read(given, TERMS).message(term -> raised(estate, term, visit));
  }

  private Message raised(Estate estate, Term term, Visit visit) {
    var raising =
        Raising.byPerson(estate.name().value(), visit.person(), term.reason(), term.lasting());
    Embargo raised = embargoes.raise(raising);
    return Message.of(
        line(raised).and(" You lift it at once; anybody else needs a second person."));
  }

  private Message lift(Estate estate, Optional<String> number, Visit visit) {
    List<Embargo> fitting =
        embargoes.inForce(estate.name().value()).stream()
            .filter(it -> number.stream().allMatch(String.valueOf(it.number())::equals))
            .toList();
    return switch (fitting.size()) {
      case 0 -> Message.of("There is no such embargo on " + estate.about().title() + ".");
      case 1 -> lift(fitting.getFirst(), visit);
      default -> misread("which one? In force are " + numbers(fitting));
    };
  }

  private Message lift(Embargo embargo, Visit visit) {
    return switch (embargoes.lift(embargo.number(), visit.person())) {
      case LIFTED -> Message.of("Lifted.");
      case OVER -> Message.of("It is over already.");
      case WAITS_FOR_ANOTHER ->
          Message.of(
              "Your yes counts. It is not your own, so somebody else has to say so, too, within 15"
                  + " minutes.");
    };
  }

  private Message shown(Estate estate) {
    List<Embargo> all = embargoes.inForce(estate.name().value());
    Words words = Words.empty();
    for (Embargo one : all) {
      words = words.and(line(one)).and("\n");
    }
    return Message.of(
        all.isEmpty() ? Words.of("Nothing of " + estate.about().title() + " is frozen.") : words);
  }

  private static Words line(Embargo embargo) {
    return Words.of(":snowflake: Embargo %d, by ".formatted(embargo.number()))
        .bold(embargo.by())
        .and(", until ")
        .moment(embargo.until())
        .and(": %s.".formatted(embargo.reason()));
  }

  private static String numbers(List<Embargo> all) {
    return all.stream().map(it -> String.valueOf(it.number())).collect(Collectors.joining(", "));
  }

  private static Message misread(String because) {
    return Term.misread(BuiltIn.EMBARGO, because);
  }
}
