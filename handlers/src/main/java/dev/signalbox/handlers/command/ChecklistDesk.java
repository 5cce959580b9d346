package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.agenda.Checklist;
import dev.signalbox.handlers.agenda.Checklists;
import dev.signalbox.handlers.agenda.Item;
import dev.signalbox.handlers.agenda.ItemState;
import dev.signalbox.handlers.gate.GuardCommand;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.integrations.chat.Message;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** An estate's checklist and its tasks: who may start its things changes them. */
@Singleton
class ChecklistDesk {
  private final Checklists checklists;
  private final WishReader wishes;
  private final ListBoard board;
  private final Sentry sentry;
  private final ErrandDesk errands;

  ChecklistDesk(
      Checklists checklists,
      WishReader wishes,
      ListBoard board,
      Sentry sentry,
      ErrandDesk errands) {
    this.checklists = checklists;
    this.wishes = wishes;
    this.board = board;
    this.sentry = sentry;
    this.errands = errands;
  }

  @Transactional
  Message carryOut(BuiltIn word, Estate estate, Map<String, String> given, Visit visit) {
    ListPlace place = new ListPlace(word, estate, given, visit);
    return switch (given.getOrDefault("what", "show")) {
      case "show" -> board.shown(place);
      case "begin", "close" -> mayNot(place).orElseGet(() -> board.whole(place));
      case "add" -> mayNot(place).orElseGet(() -> add(place));
      case "give", "move", "asked" -> errands.carryOut(place);
      case "done" -> turn(place, ItemState.DONE);
      case "drop" -> turn(place, ItemState.DROPPED);
      case "again" -> turn(place, ItemState.OPEN);
      case String other -> place.misread("nothing here is called '%s'".formatted(other));
    };
  }

  private Message add(ListPlace place) {
    return wishes.read(
        place.word(),
        place.given(),
        place.rest(),
        wish ->
            checklists
                .add(place.name(), place.sort(), wish, place.visit().person())
                .map(it -> Message.of("It is number %d.".formatted(it.number())))
                .orElseGet(() -> ListBoard.none(place)));
  }

  private Message turn(ListPlace place, ItemState state) {
    Optional<Chosen> chosen = Chosen.of(place, checklists);
    if (chosen.isEmpty()) {
      return place.misread(Chosen.WHICH);
    }
    Optional<Message> no = mayNot(place, chosen.get().item());
    if (no.isPresent()) {
      return no.get();
    }
    String evidence = chosen.get().rest();
    if (state != ItemState.OPEN && (evidence.isEmpty() || evidence.length() > AgendaDesk.LONGEST)) {
      return place.misread(
          state == ItemState.DONE ? "say what shows that it is done" : "say why nobody needs it");
    }
    return turned(chosen.get().list(), chosen.get().item(), state, evidence, place.visit());
  }

  private Message turned(Checklist list, Item item, ItemState state, String evidence, Visit visit) {
    Optional<String> told = Optional.of(evidence).filter(_ -> state != ItemState.OPEN);
    if (!checklists.turn(list, item.number(), state, told, visit.person())) {
      return Message.of("It is so already.");
    }
    String what = "%d. %s".formatted(item.number(), item.wish().what());
    return Message.of(
        switch (state) {
          case OPEN -> "Open again: %s.".formatted(what);
          case DONE -> "Done: %s.".formatted(what);
          case DROPPED -> "Dropped: %s.".formatted(what);
        });
  }

  private Optional<Message> mayNot(ListPlace place) {
    return sentry
        .refused(GuardCommand.AGENDA, place.visit(), place.estate())
        .map(it -> it.message(AgendaDesk.NOTHING));
  }

  /** Whose it is may always say so. */
  private Optional<Message> mayNot(ListPlace place, Item item) {
    return item.isOf(place.visit().person())
        ? place.visit().rights().where(place.estate()).map(it -> it.message(AgendaDesk.NOTHING))
        : mayNot(place);
  }

  /** They are asked for it in a message and on a page of their own, and may say so there. */
  private Optional<Refused> mayNot(Checklist list, Item item, Visit visit) {
    return item.isOf(visit.person())
        ? Optional.empty()
        : sentry.refused(
            GuardCommand.AGENDA, visit, visit.menu().estate(list.estate()).orElseThrow());
  }

  /** What a button means; empty where it is over, or not for them to see. */
  @Transactional
  Optional<Item> item(DoneForm.State state, Visit visit) {
    return list(state, visit).flatMap(it -> it.item(state.item())).filter(Item::isOpen);
  }

  private Optional<Checklist> list(DoneForm.State state, Visit visit) {
    return checklists.open(state.list()).filter(it -> visit.menu().estate(it.estate()).isPresent());
  }

  @Transactional
  Optional<Message> done(DoneForm.State state, String evidence, Visit visit) {
    Optional<Item> item = item(state, visit);
    return item.flatMap(
        it ->
            list(state, visit)
                .map(
                    list ->
                        mayNot(list, it, visit)
                            .map(no -> no.message(AgendaDesk.NOTHING))
                            .orElseGet(() -> turned(list, it, ItemState.DONE, evidence, visit))));
  }
}
