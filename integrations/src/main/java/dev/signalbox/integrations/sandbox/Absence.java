package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.commands.Errand;
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

  /** For how long, in a world that turns that fast. */
  static JsonObject spell(Instant from, WorldAccess access) {
    return JsonObject.empty()
        .with("failing", from.plus(access.lasting(FAILING)).toString())
        .with("until", from.plus(access.lasting(AWAY)).toString());
  }

  /** What a command does to the nodes of the database that is behind its host. */
  static void happens(Things things, Thing host, Errand errand, JsonObject spell) {
    switch (errand.name().value()) {
      case "lose-node" -> {
        end(things, host);
        database(things, host).ifPresent(it -> things.add(KIND, it, spell));
      }
      case "regain-node" -> end(things, host);
      default -> {
        // all nodes stay where they are
      }
    }
  }

  private static void end(Things things, Thing host) {
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
