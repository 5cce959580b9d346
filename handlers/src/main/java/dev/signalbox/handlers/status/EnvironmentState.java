package dev.signalbox.handlers.status;

import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Evidence;
import dev.signalbox.integrations.chat.Words;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;

/** What is seen of all of an environment at once. */
record EnvironmentState(Evidence.Kind kind, Clue clue) {
  Words row() {
    return Words.of(light() + " ").bold(kind.word()).and(" · " + clue.says());
  }

  private String light() {
    return switch (clue.light()) {
      case WELL -> ":large_green_circle:";
      case ODD -> ":red_circle:";
      case DARK -> ":large_yellow_circle:";
    };
  }

  JsonNode node() {
    return JsonObject.empty().with("light", clue.light().name()).with("says", clue.says()).tree();
  }
}
