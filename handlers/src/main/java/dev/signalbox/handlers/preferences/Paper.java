package dev.signalbox.handlers.preferences;

import io.micronaut.json.tree.JsonNode;
import java.util.List;

/** A file of users, as it was written. */
sealed interface Paper {
  /** Whole documents. */
  record Documents(List<JsonNode> rows) implements Paper {
    public Documents {
      rows = List.copyOf(rows);
    }
  }

  /** Ids alone. */
  record Ids(List<Line> lines) implements Paper {
    public Ids {
      lines = List.copyOf(lines);
    }
  }

  /** One of them, and the row that people find it in. */
  record Line(int row, String id) {}

  record Unreadable(String why) implements Paper {}
}
