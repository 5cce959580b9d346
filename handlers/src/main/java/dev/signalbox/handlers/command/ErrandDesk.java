package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.agenda.Checklists;
import dev.signalbox.handlers.agenda.GiftSheet;
import dev.signalbox.handlers.agenda.Giving;
import dev.signalbox.handlers.agenda.Mornings;
import dev.signalbox.handlers.agenda.Owner;
import dev.signalbox.handlers.gate.GuardCommand;
import dev.signalbox.handlers.guard.Caller;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.guard.Rights;
import dev.signalbox.handlers.guard.Somebody;
import dev.signalbox.handlers.roster.Rosters;
import dev.signalbox.integrations.chat.Message;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What becomes of an item before it is done: another's, who says whether they do it; another day.
 */
@Singleton
class ErrandDesk {
  private final Checklists checklists;
  private final Giving giving;
  private final Rosters rosters;
  private final Sentry sentry;
  private final Mornings mornings;

  ErrandDesk(
      Checklists checklists, Giving giving, Rosters rosters, Sentry sentry, Mornings mornings) {
    this.checklists = checklists;
    this.giving = giving;
    this.rosters = rosters;
    this.sentry = sentry;
    this.mornings = mornings;
  }

  Message carryOut(ListPlace place) {
    Optional<Chosen> chosen = Chosen.of(place, checklists);
    if (chosen.isEmpty()) {
      return place.misread(Chosen.WHICH);
    }
    if (!chosen.get().item().isOpen()) {
      return over(place, chosen.get()).message(AgendaDesk.NOTHING);
    }
    return mayNot(place, chosen.get())
        .map(it -> it.message(AgendaDesk.NOTHING))
        .orElseGet(
            () ->
                switch (place.given().getOrDefault("what", "")) {
                  case "give" -> give(place, chosen.get());
                  case "asked" -> asked(place, chosen.get());
                  case String _ -> move(place, chosen.get());
                });
  }

  private static Refused over(ListPlace place, Chosen chosen) {
    return new Refused(
        Refusal.NOTHING_BEHIND_IT,
        "%s is no longer open".formatted(chosen.name()),
        "`/ops %s %s again %d` opens it once more"
            .formatted(place.word().word(), place.name(), chosen.item().number()));
  }

  /** Whose it is and who made it may, besides those who may change the list. */
  private Optional<Refused> mayNot(ListPlace place, Chosen chosen) {
    return chosen.item().isFrom(place.visit().person())
        ? place.visit().rights().where(place.estate())
        : sentry.refused(GuardCommand.AGENDA, place.visit(), place.estate());
  }

  private Message asked(ListPlace place, Chosen chosen) {
    int times = checklists.askedAgain(chosen.list(), chosen.item(), place.visit().person());
    return Message.of("Asked for %d times: %s.".formatted(times, chosen.name()));
  }

  private Message move(ListPlace place, Chosen chosen) {
    String[] said = chosen.rest().split("\\s+", 2);
    Optional<LocalDate> day = WishReader.day(said[0]);
    if (day.isEmpty()) {
      return place.misread(WishReader.noDay(said[0]));
    }
    if (day.get().isBefore(mornings.today(place.name()))) {
      return place.misread("%s is over already".formatted(day.get()));
    }
    if (said.length < 2 || said[1].length() > AgendaDesk.LONGEST) {
      return place.misread("say why, after the day");
    }
    return Message.of(
        checklists.move(chosen.list(), chosen.item(), day.get(), said[1], place.visit().person())
            ? "Due %s: %s.".formatted(day.get(), chosen.name())
            : "Somebody was faster; look at the list once more.");
  }

  private Message give(ListPlace place, Chosen chosen) {
    Optional<Somebody> heir = Somebody.called(chosen.rest(), rosters.now());
    return heir.map(it -> unfit(it, place.estate()))
        .orElseGet(() -> Optional.of(Somebody.unknown(chosen.rest())))
        .map(it -> it.message(AgendaDesk.NOTHING))
        .orElseGet(() -> given(chosen, owner(heir.orElseThrow()), place.visit()));
  }

  private Optional<Refused> unfit(Somebody heir, Estate estate) {
    Caller caller = heir.caller(rosters.now());
    Refused no =
        new Refused(
            Refusal.NOT_IN_GROUP,
            "%s may not look at %s".formatted(heir.person().name(), estate.about().title()),
            "give it to somebody who may");
    return new Rights(caller)
        .unseen(estate)
        .map(_ -> caller.outside(estate.about().may().look(), no));
  }

  private static Owner owner(Somebody somebody) {
    return new Owner(somebody.person().name().value(), somebody.user());
  }

  private Message given(Chosen chosen, Owner to, Visit visit) {
    if (chosen.item().isOf(to.person())) {
      return Message.of("It is %s's already.".formatted(to.person()));
    }
    Owner by = new Owner(visit.person(), visit.asker());
    if (!giving.give(chosen.list(), chosen.item(), to, by)) {
      return Message.of("Somebody was faster; look at the list once more.");
    }
    return Message.of(
        to.person().equals(by.person())
            ? "Yours: %s.".formatted(chosen.name())
            : "%s is asked to do it, and has it from now on: %s."
                .formatted(to.person(), chosen.name()));
  }

  /** Empty where it is over, or was asked of somebody else. */
  @Transactional
  Optional<Message> pressed(Visit visit, String action, String value) {
    return Optional.of(value)
        .filter(it -> it.matches("[0-9]{1,18}"))
        .map(Long::valueOf)
        .flatMap(giving::find)
        .filter(it -> it.item().isOf(visit.person()))
        .flatMap(it -> said(it, action));
  }

  private Optional<Message> said(Giving.Given given, String action) {
    boolean takes = action.equals(GiftSheet.TAKEN);
    String says = takes ? "You do it: %s." : "Not you: %s. Who gave it is told.";
    return (takes ? giving.take(given) : giving.refuse(given))
        ? Optional.of(Message.of(says.formatted(given.item().wish().what())))
        : Optional.empty();
  }
}
