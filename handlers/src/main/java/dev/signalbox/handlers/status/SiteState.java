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

  private List<String> all(Clue.Light light) {
    return clues.entrySet().stream()
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
    return dark.isEmpty() ? "OK" : "cannot see " + String.join(" and ", dark);
  }

  String light() {
    if (!all(Clue.Light.ODD).isEmpty()) {
      return ":red_circle:";
    }
    return all(Clue.Light.DARK).isEmpty() ? ":large_green_circle:" : ":large_yellow_circle:";
  }
}
