package dev.signalbox.handlers.status;

import dev.signalbox.config.estate.SiteRow;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Evidence;
import dev.signalbox.handlers.truth.Holding;
import dev.signalbox.handlers.truth.Skew;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * One row of the table: what is written down of a site, and what is seen of it.
 *
 * @param account by which key it is reached
 * @param skew where another site of its environment runs another release
 * @param clues in the order in which people read them
 */
record SiteState(
    Holding held,
    SiteRow site,
    String account,
    Optional<Skew> skew,
    SequencedMap<Evidence.Kind, Clue> clues) {
  private static final String WELL = "OK";

  private List<String> all(Clue.Light light) {
    return clues.entrySet().stream()
        .filter(it -> it.getValue().light() == light)
        .map(it -> it.getKey().word())
        .toList();
  }

  /** The last column of the team's own table. */
  String status() {
    Optional<String> differs = skew.map(it -> "releases differ: " + it.beside(held));
    String seen = seen();
    return differs.map(it -> seen.equals(WELL) ? it : seen + "; " + it).orElse(seen);
  }

  private String seen() {
    List<String> odd = all(Clue.Light.ODD);
    List<String> dark = all(Clue.Light.DARK);
    if (!odd.isEmpty()) {
      return "look at " + String.join(" and ", odd);
    }
    return dark.isEmpty() ? WELL : "cannot see " + String.join(" and ", dark);
  }

  String light() {
    if (!all(Clue.Light.ODD).isEmpty()) {
      return ":red_circle:";
    }
    if (!all(Clue.Light.DARK).isEmpty()) {
      return ":large_yellow_circle:";
    }
    return skew.isPresent() ? ":warning:" : ":large_green_circle:";
  }
}
