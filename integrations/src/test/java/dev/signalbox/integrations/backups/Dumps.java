package dev.signalbox.integrations.backups;

import dev.signalbox.config.estate.EnvironmentName;
import java.time.Instant;

/** Backups that tests keep and look for. */
final class Dumps {
  static final String DONE = "PostgreSQL database dump complete";
  static final String WHOLE = "x".repeat(2000) + "\n--\n-- %s\n--\n\n".formatted(DONE);
  static final String CUT = "x".repeat(2000) + "\n4712\t10.55";
  static final Instant STORED = Instant.parse("2023-06-28T22:07:11Z");
  static final Series UPSTREAM =
      Series.of(
          "gigadb_{project}_{environment}_{date}.backup",
          "gigascience/upstream/gigadb-website",
          new EnvironmentName("live"));

  private Dumps() {}

  static String key(String date) {
    return "gigadb_gigascience-upstream-gigadb-website_live_%s.backup".formatted(date);
  }

  static BackupName name(String date) {
    return UPSTREAM.read(key(date)).orElseThrow();
  }
}
