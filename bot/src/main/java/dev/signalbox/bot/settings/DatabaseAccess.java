package dev.signalbox.bot.settings;

import java.util.Optional;

/** Whose database, as whom. */
public record DatabaseAccess(DatabaseUrl url, String user, Optional<Secret> password) {
  DatabaseAccess onlyIfThere() {
    return new DatabaseAccess(url.onlyIfThere(), user, password);
  }
}
