package dev.signalbox.handlers.status;

import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Evidence;
import dev.signalbox.integrations.chat.Words;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** All that is seen of one thing, in the order in which people read it. */
record Clues(SequencedMap<Evidence.Kind, Clue> all) {
  Clues {
    all = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(all));
  }

  static Clues of(String thing, List<Watchtower.View> views) {
    SequencedMap<Evidence.Kind, Clue> clues = new LinkedHashMap<>();
    for (Watchtower.View view : views) {
      view.of(thing).ifPresent(it -> clues.put(view.kind(), it));
    }
    return new Clues(clues);
  }

  private List<String> all(Clue.Light light) {
    return all.entrySet().stream()
        .filter(it -> it.getValue().light() == light)
        .map(it -> it.getKey().word())
        .toList();
  }

  /** The last column of the team's own table. */
  String status() {
    List<String> odd = all(Clue.Light.ODD);
    List<String> dark = all(Clue.Light.DARK);
    if (!odd.isEmpty()) {
      return "look at " + String.join(" and ", odd);
    }
    if (all.isEmpty()) {
      return "nobody looks at it";
    }
    return isWell() ? "OK" : "cannot see " + String.join(" and ", dark);
  }

  String light() {
    if (!all(Clue.Light.ODD).isEmpty()) {
      return ":red_circle:";
    }
    return isWell() && !all.isEmpty() ? ":large_green_circle:" : ":large_yellow_circle:";
  }

  boolean isWell() {
    return all.values().stream().allMatch(it -> it.light() == Clue.Light.WELL);
  }

  Words under(Words head) {
    Words words = head;
    for (Map.Entry<Evidence.Kind, Clue> clue : all.entrySet()) {
      words = words.and("\n• %s: %s".formatted(clue.getKey().word(), clue.getValue().says()));
    }
    return words;
  }

  List<JsonNode> nodes() {
    return all.entrySet().stream().map(Clues::node).toList();
  }

  private static JsonNode node(Map.Entry<Evidence.Kind, Clue> clue) {
    return JsonObject.empty()
        .with("what", clue.getKey().word())
        .with("light", clue.getValue().light().name())
        .with("says", clue.getValue().says())
        .tree();
  }
}
