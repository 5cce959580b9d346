package dev.signalbox.handlers.agenda;

import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import dev.signalbox.integrations.durable.Durable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What has to be done: of each estate one checklist at a time, and one list of tasks for ever. */
@Singleton
public class Checklists {
  /** From so many days before its day a checklist is spoken about. */
  static final int NEAR = 7;

  /** More than anybody does in a week. */
  private static final int MOST = 50;

  private final ChecklistRows rows;
  private final ItemRows items;
  private final Mornings mornings;
  private final Durable durable;
  private final Ledger ledger;

  Checklists(
      ChecklistRows rows, ItemRows items, Mornings mornings, Durable durable, Ledger ledger) {
    this.rows = rows;
    this.items = items;
    this.mornings = mornings;
    this.durable = durable;
    this.ledger = ledger;
  }

  @Transactional
  public Optional<Checklist> open(String estate, Sort sort) {
    return rows.open(ChecklistRow.key(estate, sort)).map(this::told);
  }

  @Transactional
  public Optional<Checklist> open(long number) {
    return rows.findById(number).filter(ChecklistRow::isOpen).map(this::told);
  }

  /** What somebody has to do, with the list that it stands on; the soonest first. */
  @Transactional
  public List<Mine> of(String person) {
    return items.ofPerson(person, MOST).stream()
        .flatMap(it -> open(it.checklist()).map(list -> mine(list, it.told())).stream())
        .toList();
  }

  private Mine mine(Checklist list, Item item) {
    return new Mine(list, item, mornings.today(list.estate()));
  }

  /** {@code today}: where its estate is. */
  public record Mine(Checklist list, Item item, LocalDate today) {}

  /** Empty where one is open. */
  @Transactional
  public Optional<Checklist> begin(String estate, String title, LocalDate due, String person) {
    String key = ChecklistRow.key(estate, Sort.CHECKLIST);
    if (rows.begin(estate, Sort.CHECKLIST, title, due, key, person, mornings.now()) == 0) {
      return Optional.empty();
    }
    ChecklistRow row = rows.open(key).orElseThrow();
    durable.stage(
        ChecklistReminder.NAME,
        String.valueOf(row.number()),
        mornings.from(estate, due.minusDays(NEAR)));
    Checklist begun = told(row);
    write(begun, person, "begun, by %s".formatted(due));
    return Optional.of(begun);
  }

  /** The list of tasks begins with its first one. Empty where no checklist is open. */
  @Transactional
  public Optional<Item> add(String estate, Sort sort, Wish wish, String person) {
    String key = ChecklistRow.key(estate, sort);
    if (sort == Sort.TASKS) {
      rows.begin(estate, sort, "Tasks", null, key, person, mornings.now());
    }
    Optional<ChecklistRow> row = rows.open(key).filter(it -> rows.lock(it.number()) == 1);
    return row.map(it -> added(it, wish, person));
  }

  private Item added(ChecklistRow row, Wish wish, String person) {
    int number = items.next(row.number());
    ItemRow item = items.save(ItemRow.fresh(row.number(), number, wish, person, mornings.now()));
    write(told(row), person, "%d added: %s".formatted(number, wish.what()));
    return item.told();
  }

  /** False where it is so already. {@code evidence}: or why; empty where it is open again. */
  @Transactional
  public boolean turn(
      Checklist list, int number, ItemState state, Optional<String> evidence, String person) {
    if (rows.lock(list.number()) == 0
        || items.turn(list.number(), number, state, evidence.orElse(null), person, mornings.now())
            == 0) {
      return false;
    }
    write(list, person, "%d is %s: %s".formatted(number, state, evidence.orElse("")));
    return true;
  }

  /** How often it was asked for by now. */
  @Transactional
  public int askedAgain(Checklist list, Item item, String person) {
    items.askedAgain(list.number(), item.number());
    write(list, person, "%d asked for again".formatted(item.number()));
    return items.find(list.number(), item.number()).map(ItemRow::asked).orElse(0);
  }

  /** False where it is no longer open. */
  @Transactional
  public boolean move(Checklist list, Item item, LocalDate day, String why, String person) {
    if (items.move(list.number(), item.number(), day) == 0) {
      return false;
    }
    String from = item.wish().due().map(" from %s"::formatted).orElse("");
    write(list, person, "%d moved%s to %s: %s".formatted(item.number(), from, day, why));
    return true;
  }

  /**
   * False where somebody was faster.
   *
   * @param step of the run that does it; empty where a person does
   */
  @Transactional
  public boolean close(Checklist list, String person, String say, Optional<String> step) {
    if (rows.close(list.number(), person, mornings.now(), say, step.orElse(null)) == 0) {
      return false;
    }
    durable.withdraw(ChecklistReminder.NAME, String.valueOf(list.number()));
    write(list, person, "closed with %d open: %s".formatted(list.open().size(), say));
    return true;
  }

  @Transactional
  public boolean isClosedBy(String step) {
    return rows.closedBy(step).isPresent();
  }

  private Checklist told(ChecklistRow row) {
    return row.told(items.of(row.number()));
  }

  void write(Checklist list, String person, String what) {
    String subject = "%s %d (%s): %s".formatted(list.sort(), list.number(), list.title(), what);
    ledger.write(
        new Entry(Entry.Kind.CHECKLIST_CHANGED, person, Optional.of(list.estate()), subject));
  }
}
