package dev.signalbox.handlers.status;

import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.integrations.chat.Words;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;

/** What an environment runs, all of it from one commit. */
record DeployedState(Clue clue) {
  Words row() {
    return Words.of(light() + " ").bold("deployed").and(" · " + clue.says());
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
