package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A node of a database that somebody has taken away. It comes back by itself; what asks the
 * database notices it for a moment only, for the others take over.
 */
public final class Absence {
  static final String KIND = "absence";
  private static final Duration FAILING = Duration.ofSeconds(12);
  private static final Duration AWAY = Duration.ofSeconds(90);

  private Absence() {}

  /** Of the database that is behind this host, where there is one. */
  static void begin(Things things, Thing host, Instant now) {
    database(things, host)
        .ifPresent(
            database -> {
              end(things, host);
              things.add(
                  KIND,
                  database,
                  JsonObject.empty()
                      .with("failing", now.plus(FAILING).toString())
                      .with("until", now.plus(AWAY).toString()));
            });
  }

  static void end(Things things, Thing host) {
    database(things, host).flatMap(it -> things.find(KIND, it)).ifPresent(things::remove);
  }

  private static Optional<String> database(Things things, Thing host) {
    return things.find(WorldRotation.KIND, host.key()).map(it -> Words.of(it, "database"));
  }

  /** Whether one of its nodes is away. */
  public static boolean isOf(Things things, String database, Instant now) {
    return lasts(things, database, "until", now);
  }

  /** Whether those who ask it are not answered well. */
  static boolean isFelt(Things things, String database, Instant now) {
    return lasts(things, database, "failing", now);
  }

  private static boolean lasts(Things things, String database, String what, Instant now) {
    return things
        .find(KIND, database)
        .map(it -> Instant.parse(Words.of(it, what)))
        .filter(now::isBefore)
        .isPresent();
  }
}
