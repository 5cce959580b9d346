package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.gate.GuardCommand;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.lock.Lock;
import dev.signalbox.handlers.lock.Locks;
import dev.signalbox.handlers.lock.Reservation;
import dev.signalbox.handlers.lock.Reservations;
import dev.signalbox.handlers.run.RunState;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.handlers.run.Runs;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** Which run keeps others from what, and the way out when that run will not end. */
@Singleton
class LockDesk {
  private static final String NOTHING = "Nothing was changed";

  private final Locks locks;
  private final Runs runs;
  private final KeyHolders keyHolders;
  private final Reservations reservations;
  private final Sentry sentry;

  LockDesk(
      Locks locks, Runs runs, KeyHolders keyHolders, Reservations reservations, Sentry sentry) {
    this.locks = locks;
    this.runs = runs;
    this.keyHolders = keyHolders;
    this.reservations = reservations;
    this.sentry = sentry;
  }

  @Transactional
  Message carryOut(Map<String, String> given, Visit visit) {
    return switch (given.getOrDefault("what", "show")) {
      case "show" -> shown(visit);
      case "break" -> breakUp(given, visit);
      case String other -> misread("locks are shown or broken, not '%s'".formatted(other));
    };
  }

  private Message shown(Visit visit) {
    Words words = Words.empty();
    for (String estate : visit.menu().estateNames()) {
      for (Lock lock : locks.of(estate)) {
        words =
            words
                .and(":lock: %s of %s: run ".formatted(lock.name(), lock.estate()))
                .code(lock.run())
                .and(
                    " (%s) holds it since "
                        .formatted(state(lock).map(LockDesk::word).orElse("over")))
                .moment(lock.since())
                .and(".\n");
      }
      words = words.and(reserved(estate));
    }
    return Message.of(
        words.spans().isEmpty() ? Words.of("No run keeps others from anything.") : words);
  }

  private Words reserved(String estate) {
    Words words = Words.empty();
    for (Reservation kept : reservations.of(estate)) {
      words =
          words
              .and(":bust_in_silhouette: %s of %s: ".formatted(kept.environment(), estate))
              .bold(kept.person())
              .and(" keeps it until ")
              .moment(kept.until())
              .and(": %s.\n".formatted(kept.reason()));
    }
    return words;
  }

  private static String word(RunState state) {
    return state == RunState.HELD ? "held" : "under way";
  }

  private Optional<RunState> state(Lock lock) {
    return runs.find(lock.run()).map(RunView::state);
  }

  private Message breakUp(Map<String, String> given, Visit visit) {
    Optional<Estate> estate =
        Optional.ofNullable(given.get("estate")).flatMap(visit.menu()::estate);
    Optional<Lock> lock =
        estate.flatMap(
            it ->
                Optional.ofNullable(given.get("name"))
                    .flatMap(name -> locks.held(it.name().value(), name)));
    if (lock.isEmpty()) {
      return misread("no run holds such a lock; `/ops locks` lists them");
    }
    return sentry
        .refused(GuardCommand.BREAK_LOCK, visit, estate.orElseThrow())
        .or(() -> underWay(lock.get()))
        .map(no -> no.message(NOTHING))
        .orElseGet(() -> counted(lock.get(), visit.person()));
  }

  private Optional<Refused> underWay(Lock lock) {
    return state(lock)
        .filter(it -> it != RunState.HELD && !it.isEnd())
        .map(
            _ ->
                new Refused(
                    Refusal.INTERLOCK,
                    "run %s is under way, and nobody may get in its way".formatted(lock.run()),
                    "abort it, and its lock goes with it"));
  }

  private Message counted(Lock lock, String person) {
    return switch (locks.breakUp(lock, person)) {
      case BROKEN ->
          Message.of(
              Words.of("Broken: others may begin. Run ")
                  .code(lock.run())
                  .and(" can only be aborted now."));
      case WAITS_FOR_ANOTHER ->
          Message.of(
              "Your yes counts. Another of %s has 15 minutes to type `/ops locks break %s %s`."
                  .formatted(keyHolders.names(), lock.estate(), typed(lock.name())));
    };
  }

  /** As it has to be typed. */
  private static String typed(String name) {
    return name.contains(" ") ? '"' + name + '"' : name;
  }

  private static Message misread(String because) {
    return Term.misread(BuiltIn.LOCKS, because);
  }
}
