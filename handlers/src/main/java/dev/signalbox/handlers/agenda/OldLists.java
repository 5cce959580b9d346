package dev.signalbox.handlers.agenda;

import dev.signalbox.integrations.durable.Leftovers;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** What is closed, done or dropped is kept for as long as runs are. */
@Singleton
final class OldLists implements Leftovers {
  private static final Duration KEPT = Duration.ofDays(400);

  private final ChecklistRows lists;
  private final ItemRows items;

  OldLists(ChecklistRows lists, ItemRows items) {
    this.lists = lists;
    this.items = items;
  }

  @Override
  public String name() {
    return "checklists";
  }

  @Override
  public int remove(Instant now) {
    Instant before = now.minus(KEPT);
    return items.removeClosedBefore(before)
        + lists.removeClosedBefore(before)
        + items.removeTasksBefore(before);
  }
}
