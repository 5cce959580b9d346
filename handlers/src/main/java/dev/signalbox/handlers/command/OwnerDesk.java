package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.ask.HandOver;
import dev.signalbox.handlers.gate.Facts;
import dev.signalbox.handlers.gate.Gate;
import dev.signalbox.handlers.gate.Occasion;
import dev.signalbox.handlers.guard.Caller;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.guard.Rights;
import dev.signalbox.handlers.guard.Somebody;
import dev.signalbox.handlers.roster.Rosters;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Hands runs over, by those who may, to those who might have started them. */
@Singleton
final class OwnerDesk {
  private final Rosters rosters;
  private final HandOver handOver;

  OwnerDesk(Rosters rosters, HandOver handOver) {
    this.rosters = rosters;
    this.handOver = handOver;
  }

  Message handOver(RunView run, Optional<String> whom, Visit visit) {
    Estate estate = visit.menu().estate(run.estate()).orElseThrow();
    if (whom.isEmpty()) {
      return misread(run).message("Nothing was changed");
    }
    Optional<Somebody> heir = Somebody.called(whom.get(), rosters.now());
    return mayNot(run, estate, visit)
        .or(() -> heir.isEmpty() ? Optional.of(Somebody.unknown(whom.get())) : Optional.empty())
        .or(() -> heir.flatMap(it -> unfit(it, estate)))
        .or(() -> handOver.handOver(run, owner(heir.orElseThrow()), visit.person()))
        .map(it -> it.message("It stays %s's".formatted(run.owner().person())))
        .orElseGet(() -> done(run, heir.orElseThrow()));
  }

  private static RunView.Owner owner(Somebody heir) {
    return new RunView.Owner(heir.person().name().value(), heir.user());
  }

  private static Message done(RunView run, Somebody heir) {
    return Message.of(
        Words.empty()
            .code(run.id().value())
            .and(" belongs to ")
            .person(heir.user())
            .and(" from now on. Neither of you can approve what it still asks."));
  }

  /** Whose it is may always give it away, here; so may whoever could have started it. */
  private static Optional<Refused> mayNot(RunView run, Estate estate, Visit visit) {
    Optional<Refused> who =
        visit.person().equals(run.owner().person()) ? Optional.empty() : visit.rights().who(estate);
    var person = new Facts.Person(who, visit.rights().where(estate));
    return Gate.ask(Occasion.GUARD, Facts.of(person)).refused();
  }

  private Optional<Refused> unfit(Somebody heir, Estate estate) {
    Caller caller = heir.caller(rosters.now());
    var no =
        new Refused(
            Refusal.NOT_IN_GROUP,
            "%s is in no group that may start things of %s"
                .formatted(heir.person().name(), estate.about().title()),
            "hand it to somebody who may");
    return new Rights(caller).mayStart(estate)
        ? Optional.empty()
        : Optional.of(caller.outside(estate.about().may().start(), no));
  }

  private static Refused misread(RunView run) {
    return new Refused(
        Refusal.NOT_UNDERSTOOD,
        "whose shall it be?",
        "`/ops run %s %s @person`".formatted(run.id(), BuiltIn.HAND_OVER));
  }
}
