package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.util.Optional;

/** What the service of a private cloud answers: while its row says maintenance, no stacks. */
public final class PpcDoors {
  /** The rows, each under its table and its id. */
  public static final String ROW = "cloud";

  /** What visitors meet, each under its name. */
  public static final String FRONT = FirstFronts.KIND;

  private static final String STACKS = "/api/stacks";
  private static final int CLOSED = 503;
  private static final int MAINTENANCE = 0x1;

  private PpcDoors() {}

  /** Empty where it is no front of a private cloud, or answers as ever. */
  static Optional<Integer> status(Things things, Thing front, String path) {
    return Json.text(front.body(), ROW)
        .filter(_ -> path.startsWith(STACKS))
        .flatMap(row -> things.find(ROW, row))
        .flatMap(row -> Json.member(row.body(), "flags"))
        .map(JsonNode::getIntValue)
        .filter(flags -> (flags & MAINTENANCE) != 0)
        .map(_ -> CLOSED);
  }
}
