package dev.signalbox.integrations.databases;

import java.time.Instant;
import java.util.Optional;

/**
 * What goes on by itself, so that a database can be had as it was at any moment in between.
 *
 * @param window empty where there is nothing yet that could be restored
 */
public record AutomatedBackup(DatabaseName of, Standing standing, Optional<Window> window) {
  /** Whether its database is still there. */
  public sealed interface Standing {
    record Active() implements Standing {}

    /** The first one is still being taken. */
    record Beginning() implements Standing {}

    /**
     * The database was deleted and this was kept.
     *
     * @param resource that database, for another one may have its name by now
     */
    record Retained(String resource) implements Standing {}
  }

  /** From the one to the other, both included. */
  public record Window(Instant earliest, Instant latest) {
    boolean holds(Instant moment) {
      return !moment.isBefore(earliest) && !moment.isAfter(latest);
    }
  }

  public boolean reaches(Instant moment) {
    return window.filter(it -> it.holds(moment)).isPresent();
  }
}
