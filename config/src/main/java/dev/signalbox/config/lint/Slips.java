package dev.signalbox.config.lint;

import dev.signalbox.config.yaml.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Names that must be given and are not. */
final class Slips {
  private Slips() {}

  /**
   * What is missing, less one for every name given that nobody knows: that was meant to be it, and
   * is complained about itself.
   */
  static List<String> missing(
      Collection<String> needed, Collection<String> known, Collection<String> given) {
    List<String> missing =
        new ArrayList<>(needed.stream().filter(name -> !given.contains(name)).toList());
    for (String name : given) {
      if (!known.contains(name) && !missing.isEmpty()) {
        missing.remove(Nearest.to(name, missing).orElseGet(missing::getFirst));
      }
    }
    return missing;
  }
}
