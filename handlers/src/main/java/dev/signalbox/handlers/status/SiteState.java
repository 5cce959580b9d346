package dev.signalbox.handlers.status;

import dev.signalbox.config.estate.SiteRow;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Evidence;
import dev.signalbox.handlers.truth.Holding;
import java.util.List;
import java.util.SequencedMap;

/**
 * One row of the table: what is written down of a site, and what is seen of it.
 *
 * @param account by which key it is reached
 * @param clues in the order in which people read them
 */
record SiteState(
    Holding held, SiteRow site, String account, SequencedMap<Evidence.Kind, Clue> clues) {

  List<String> odd() {
    return clues.entrySet().stream()
        .filter(it -> it.getValue().light() == Clue.Light.ODD)
        .map(it -> it.getKey().word())
        .toList();
  }

  /** The last column of the team's own table. */
  String status() {
    return odd().isEmpty() ? "OK" : "look at " + String.join(" and ", odd());
  }

  String light() {
    return odd().isEmpty() ? ":large_green_circle:" : ":red_circle:";
  }
}
