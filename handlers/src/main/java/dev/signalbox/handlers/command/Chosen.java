package dev.signalbox.handlers.command;

import dev.signalbox.handlers.agenda.Checklist;
import dev.signalbox.handlers.agenda.Checklists;
import dev.signalbox.handlers.agenda.Item;
import java.util.Optional;

/**
 * One item that a line names by its number.
 *
 * @param rest what the line says of it
 */
record Chosen(Checklist list, Item item, String rest) {
  static final String WHICH = "which one? Say its number: the list without another word shows them";

  static Optional<Chosen> of(ListPlace place, Checklists checklists) {
    return checklists
        .open(place.name(), place.sort())
        .flatMap(
            list ->
                Numbered.read(place.rest())
                    .flatMap(
                        said ->
                            list.item(said.number())
                                .map(item -> new Chosen(list, item, said.rest()))));
  }

  String name() {
    return "%d. %s".formatted(item.number(), item.wish().what());
  }
}
