package dev.signalbox.handlers.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A list of an estate, as it stands.
 *
 * @param number of all lists of this installation
 * @param due empty where it has no day
 */
public record Checklist(
    long number,
    String estate,
    Sort sort,
    String title,
    Optional<LocalDate> due,
    List<Item> items) {
  public Checklist {
    items = List.copyOf(items);
  }

  public Optional<Item> item(int number) {
    return items.stream().filter(it -> it.number() == number).findFirst();
  }

  /** The items that bear all these tags, in this order; without, as they were written. */
  public Checklist picked(List<String> tags, Optional<Order> order) {
    Stream<Item> some = items.stream().filter(it -> it.wish().tags().containsAll(tags));
    return new Checklist(
        number,
        estate,
        sort,
        title,
        due,
        order.map(it -> some.sorted(it.comparing())).orElse(some).toList());
  }

  public List<Item> open() {
    return items.stream().filter(Item::isOpen).toList();
  }

  /** What is still open, as people name it in one sentence. */
  public String left() {
    return String.join(
        "; ",
        open().stream().map(it -> "%d. %s".formatted(it.number(), it.wish().what())).toList());
  }
}
