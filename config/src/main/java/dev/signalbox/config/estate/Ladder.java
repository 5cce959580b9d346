package dev.signalbox.config.estate;

import dev.signalbox.config.form.Loose;
import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.config.yaml.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes climb from one environment to the next, so no environment may come after itself. */
final class Ladder {
  private final Map<String, Node.Text> after = new LinkedHashMap<>();

  private Ladder(Node.Mapping root) {
    Loose.entries(root, "environments")
        .forEach(
            environment ->
                Loose.text(Loose.mapping(environment.value()), "after")
                    .ifPresent(below -> after.put(environment.name(), below)));
  }

  static List<Complaint> complaints(Node.Mapping root) {
    Ladder ladder = new Ladder(root);
    return ladder.after.entrySet().stream()
        .filter(rung -> ladder.way(rung.getKey()).getLast().equals(rung.getKey()))
        .map(rung -> new Complaint(rung.getValue().place(), ladder.round(rung.getKey())))
        .toList();
  }

  private String round(String start) {
    return "'%s' would come after itself: %s".formatted(start, String.join(" after ", way(start)));
  }

  /** From one environment down to the first that is met twice, or to the last. */
  private List<String> way(String start) {
    List<String> way = new ArrayList<>(List.of(start));
    Optional<String> below = below(start);
    while (below.isPresent()) {
      boolean met = way.contains(below.get());
      way.add(below.get());
      below = met ? Optional.empty() : below(below.get());
    }
    return way;
  }

  private Optional<String> below(String environment) {
    return Optional.ofNullable(after.get(environment)).map(Node.Text::value);
  }
}
