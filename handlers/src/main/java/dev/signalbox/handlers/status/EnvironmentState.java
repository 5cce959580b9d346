package dev.signalbox.handlers.status;

import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Evidence;
import dev.signalbox.integrations.chat.Words;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;

/** What is seen of all of an environment at once. */
record EnvironmentState(Evidence.Kind kind, Clue clue) {
  Words row() {
    return Words.of(clue.light().circle() + " ").bold(kind.word()).and(" · " + clue.says());
  }

  JsonNode node() {
    return JsonObject.empty().with("light", clue.light().name()).with("says", clue.says()).tree();
  }
}
