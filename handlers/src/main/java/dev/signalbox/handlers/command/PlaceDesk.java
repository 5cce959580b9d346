package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.gate.GuardCommand;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.lock.Reservation;
import dev.signalbox.handlers.lock.Reservations;
import dev.signalbox.handlers.unlock.Unlocks;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** An environment for a while: two people open what is locked there, one keeps it to themselves. */
@Singleton
class PlaceDesk {
  private static final String NOTHING = "Nothing was changed";

  private final Unlocks unlocks;
  private final Reservations reservations;
  private final KeyHolders keyHolders;
  private final Sentry sentry;
  private final Clock clock;

  PlaceDesk(
      Unlocks unlocks,
      Reservations reservations,
      KeyHolders keyHolders,
      Sentry sentry,
      Clock clock) {
    this.unlocks = unlocks;
    this.reservations = reservations;
    this.keyHolders = keyHolders;
    this.sentry = sentry;
    this.clock = clock;
  }

  @Transactional
  Message unlock(Map<String, String> given, Visit visit) {
    return on(BuiltIn.UNLOCK, given, visit, (estate, place) -> unlock(estate, place, given, visit));
  }

  @Transactional
  Message reserve(Map<String, String> given, Visit visit) {
    return on(
        BuiltIn.RESERVE, given, visit, (estate, place) -> reserve(estate, place, given, visit));
  }

  private interface Deed {
    Message on(Estate estate, Environment place);
  }

  private static Message on(BuiltIn word, Map<String, String> given, Visit visit, Deed deed) {
    Optional<Estate> estate =
        Optional.ofNullable(given.get("estate")).flatMap(visit.menu()::estate);
    if (estate.isEmpty()) {
      return Term.misread(word, "an estate is missing");
    }
    var all = estate.get().topology().environments();
    return Optional.ofNullable(given.get("environment"))
        .flatMap(it -> Optional.ofNullable(all.get(new EnvironmentName(it))))
        .map(it -> deed.on(estate.get(), it))
        .orElseGet(
            () ->
                Term.misread(
                    word,
                    "an environment is missing; %s has: %s"
                        .formatted(
                            estate.get().about().title(),
                            String.join(
                                ", ", all.keySet().stream().map(Object::toString).toList()))));
  }

  private Message unlock(Estate estate, Environment place, Map<String, String> given, Visit visit) {
    if (place.unlock().isEmpty()) {
      return Message.of("Nothing of %s is locked.".formatted(place.name()));
    }
    Optional<Refused> no = sentry.refused(GuardCommand.UNLOCK, visit, estate);
    if (no.isPresent()) {
      return no.get().message(NOTHING);
    }
    var terms = new Term.Terms(BuiltIn.UNLOCK, place.unlock().get(), "1h");
    return Term.read(given, terms).message(term -> unlocked(estate, place, term, visit.person()));
  }

  private Message unlocked(Estate estate, Environment place, Term term, String person) {
    var where = new Unlocks.Place(estate.name().value(), place.name().value());
    return unlocks
        .unlock(where, new Unlocks.Wish(person, term.reason(), term.lasting()))
        .map(
            until ->
                Message.of(
                    Words.of("%s %s is open until ".formatted(where.estate(), where.environment()))
                        .moment(until)
                        .and(", for the first run that needs it.")))
        .orElseGet(
            () ->
                Message.of(
                    "Your yes counts. Another of %s has 15 minutes to type the same."
                        .formatted(keyHolders.names())));
  }

  private Message reserve(
      Estate estate, Environment place, Map<String, String> given, Visit visit) {
    Optional<Refused> no = sentry.refused(GuardCommand.RESERVE, visit, estate);
    if (no.isPresent()) {
      return no.get().message(NOTHING);
    }
    if (given.containsKey("free")) {
      return reservations.free(estate.name().value(), place.name().value(), visit.person())
          ? Message.of("Free again.")
          : Message.of("You keep nothing there.");
    }
    var terms = new Term.Terms(BuiltIn.RESERVE, Duration.ofHours(2), "3d");
    return Term.read(given, terms).message(term -> reserved(estate, place, term, visit.person()));
  }

  private Message reserved(Estate estate, Environment place, Term term, String person) {
    Reservation held =
        reservations.take(
            new Reservation(
                estate.name().value(),
                place.name().value(),
                person,
                term.reason(),
                clock.instant().plus(term.lasting())));
    return held.person().equals(person)
        ? Message.of(
            Words.of("%s %s is yours until ".formatted(held.estate(), held.environment()))
                .moment(held.until())
                .and("; nobody else begins anything there. Free it with ")
                .code("/ops reserve %s %s --free".formatted(held.estate(), held.environment())))
        : held.refused().message(NOTHING);
  }
}
