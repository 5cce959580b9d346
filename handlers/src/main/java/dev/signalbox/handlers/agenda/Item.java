package dev.signalbox.handlers.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of a list.
 *
 * @param evidence what shows that it is done, or why it is dropped
 * @param by who has changed it last
 * @param maker by whom it was added; empty of old ones
 * @param asked how often it was asked for
 * @param gift while its owner is asked whether they do it
 */
public record Item(
    int number,
    Wish wish,
    ItemState state,
    Optional<String> evidence,
    String by,
    Instant at,
    Optional<String> maker,
    int asked,
    Optional<Gift> gift) {
  public boolean isOpen() {
    return state == ItemState.OPEN;
  }

  public boolean isOf(String person) {
    return wish.owner().filter(it -> it.person().equals(person)).isPresent();
  }

  /** Theirs, or they have put it there. */
  public boolean isFrom(String person) {
    return isOf(person) || maker.filter(person::equals).isPresent();
  }

  boolean isLate(LocalDate today) {
    return isOpen() && wish.due().filter(today::isAfter).isPresent();
  }
}
