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

  ChecklistDesk(Checklists checklists, WishReader wishes, ListBoard board, Sentry sentry) {
    this.checklists = checklists;
    this.wishes = wishes;
    this.board = board;
    this.sentry = sentry;
  }

  @Transactional
  Message carryOut(BuiltIn word, Estate estate, Map<String, String> given, Visit visit) {
    ListPlace place = new ListPlace(word, estate, given, visit);
    return switch (given.getOrDefault("what", "show")) {
      case "show" -> board.shown(place);
      case "begin", "close" -> mayNot(place).orElseGet(() -> board.whole(place));
      case "add" -> mayNot(place).orElseGet(() -> add(place));
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
    Optional<Checklist> list = checklists.open(place.name(), place.sort());
    Optional<Numbered> said = Numbered.read(place.rest());
    Optional<Item> item = list.flatMap(it -> said.flatMap(number -> it.item(number.number())));
    if (item.isEmpty()) {
      return place.misread("which one? Say its number: the list without another word shows them");
    }
    Optional<Message> no = mayNot(place, item.get());
    if (no.isPresent()) {
      return no.get();
    }
    String evidence = said.orElseThrow().rest();
    if (state != ItemState.OPEN && (evidence.isEmpty() || evidence.length() > AgendaDesk.LONGEST)) {
      return place.misread(
          state == ItemState.DONE ? "say what shows that it is done" : "say why nobody needs it");
    }
    return turned(list.orElseThrow(), item.get(), state, evidence, place.visit());
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
    return mayNot(place.estate(), item, place.visit()).map(it -> it.message(AgendaDesk.NOTHING));
  }

  private Optional<Refused> mayNot(Estate estate, Item item, Visit visit) {
    return item.isOf(visit.person())
        ? visit.rights().where(estate)
        : sentry.refused(GuardCommand.AGENDA, visit, estate);
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
                        mayNot(visit.menu().estate(list.estate()).orElseThrow(), it, visit)
                            .map(no -> no.message(AgendaDesk.NOTHING))
                            .orElseGet(() -> turned(list, it, ItemState.DONE, evidence, visit))));
  }
}
