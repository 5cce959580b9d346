package dev.signalbox.handlers.truth;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Sites of an environment run different releases, as it is written down; no release ends so. */
public record Skew(String environment, List<Holding> held) {
  public Skew {
    held = List.copyOf(held);
  }

  /** At most one of each environment. */
  public static List<Skew> in(List<Holding> held) {
    return held.stream()
        .collect(groupingBy(Holding::environment, LinkedHashMap::new, Collectors.<Holding>toList()))
        .entrySet()
        .stream()
        .filter(it -> it.getValue().stream().map(Holding::release).distinct().count() > 1)
        .map(it -> new Skew(it.getKey(), it.getValue()))
        .toList();
  }

  public String says() {
    return "%s: %s"
        .formatted(
            environment,
            held.stream()
                .map(it -> "%s (%s) runs %s".formatted(it.site(), it.role().word(), it.release()))
                .collect(joining(", ")));
  }

  /** The same for who knows already what {@code holding} runs. */
  public String beside(Holding holding) {
    return held.stream()
        .filter(it -> !it.release().equals(holding.release()))
        .map(it -> "%s runs %s".formatted(it.site(), it.release()))
        .collect(joining(", "));
  }
}
