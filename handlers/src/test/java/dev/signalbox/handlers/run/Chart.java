package dev.signalbox.handlers.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A diagram, and how often each of its moves was seen. */
record Chart(String what, Diagram drawn, Map<String, Integer> counts) {

  static Chart of(String what, String heading) {
    return new Chart(what, Diagram.under(heading), new TreeMap<>());
  }

  void count(Sightings sightings) {
    List<String> undrawn = new ArrayList<>(sightings.moves(what));
    undrawn.forEach(it -> counts.merge(it, 1, Integer::sum));
    undrawn.removeAll(names().toList());
    if (!undrawn.isEmpty()) {
      throw new AssertionError("not drawn for %s: %s".formatted(what, undrawn));
    }
  }

  Stream<String> unseen() {
    return names().filter(it -> !counts.containsKey(it)).map(it -> what + ": " + it);
  }

  Stream<String> told() {
    return counts.entrySet().stream()
        .map(it -> "%8d %-8s %s%n".formatted(it.getValue(), what, it.getKey()));
  }

  private Stream<String> names() {
    return drawn.moves().stream().map(Move::toString);
  }
}
