package dev.signalbox.handlers.run;

import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.sandbox.WorldAccess;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;

/** A node that posts reports: these instead of the estate's own, and a world of its own. */
final class PressRoom {
  /** Their lines in the estate's file. */
  static final String REPORTS = "trial.reports";

  private static final String THEIRS = "(?ms)^reports:\\R.*?(?=^\\S|\\z)";

  private PressRoom() {}

  static WorldAccess world() {
    String url =
        "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1"
            .formatted(UUID.randomUUID());
    return new WorldAccess(url, "sa", Optional.empty(), 1);
  }

  static void set(Installation installation, String reports) {
    String ours = Matcher.quoteReplacement("reports:\n" + reports);
    Changed.edit(installation, "estates/gigadb.yml", it -> it.replaceFirst(THEIRS, ours));
  }
}
