package dev.signalbox.handlers.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of a list.
 *
 * @param evidence what shows that it is done, or why it is dropped
 * @param by who has changed it last
 */
public record Item(
    int number, Wish wish, ItemState state, Optional<String> evidence, String by, Instant at) {
  public boolean isOpen() {
    return state == ItemState.OPEN;
  }

  public boolean isOf(String person) {
    return wish.owner().filter(it -> it.person().equals(person)).isPresent();
  }

  boolean isLate(LocalDate today) {
    return isOpen() && wish.due().filter(today::isAfter).isPresent();
  }
}
