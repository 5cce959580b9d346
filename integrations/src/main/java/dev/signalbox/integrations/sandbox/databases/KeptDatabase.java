package dev.signalbox.integrations.sandbox.databases;

import dev.signalbox.integrations.databases.AutomatedBackup;
import dev.signalbox.integrations.databases.AutomatedBackup.Standing;
import dev.signalbox.integrations.databases.AutomatedBackup.Window;
import dev.signalbox.integrations.databases.Cover;
import dev.signalbox.integrations.databases.Database;
import dev.signalbox.integrations.databases.DatabaseName;
import dev.signalbox.integrations.databases.Network;
import dev.signalbox.integrations.databases.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A database as the world keeps it. How it is, is a matter of the hour.
 *
 * @param ready from when on it can be used
 * @param spoiled something went wrong, and it never can
 */
record KeptDatabase(
    DatabaseName name, Instant ready, boolean spoiled, Network network, Map<String, String> tags) {
  static final int DAYS = 5;
  private static final String WINDOW = "03:00-06:00";
  private static final Duration BEHIND = Duration.ofMinutes(5);

  KeptDatabase {
    tags = Map.copyOf(tags);
  }

  Database at(Instant now) {
    return new Database(
        name,
        status(now),
        Optional.of(name + ".sandbox.rds.amazonaws.com").filter(_ -> !now.isBefore(ready)),
        new Cover(DAYS, WINDOW, window(now).map(Window::latest), false),
        network,
        tags);
  }

  private Status status(Instant now) {
    if (now.isBefore(ready)) {
      return Status.of("creating");
    }
    return Status.of(spoiled ? "restore-error" : "available");
  }

  /** Nothing of it from before it was there. */
  Optional<Window> window(Instant now) {
    Instant kept = now.minus(Duration.ofDays(DAYS));
    Instant earliest = kept.isAfter(ready) ? kept : ready;
    Instant latest = now.minus(BEHIND);
    return Optional.of(new Window(earliest, latest))
        .filter(_ -> !spoiled && !latest.isBefore(earliest));
  }

  AutomatedBackup automated(Instant now) {
    Optional<Window> window = window(now);
    Standing standing = window.isPresent() ? new Standing.Active() : new Standing.Beginning();
    return new AutomatedBackup(name, standing, window);
  }
}
