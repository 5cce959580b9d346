package dev.signalbox.handlers.command;

import static java.util.stream.Collectors.joining;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The environment of an estate that a line names, or all of them where it names none. */
record Whereabouts(Estate estate, Optional<String> named) {
  static Whereabouts of(Estate estate, Map<String, String> given) {
    return new Whereabouts(estate, Optional.ofNullable(given.get("environment")));
  }

  /** None where there is no such environment. */
  List<EnvironmentName> environments() {
    return estate.topology().environments().sequencedKeySet().stream()
        .filter(it -> named.stream().allMatch(it.value()::equals))
        .toList();
  }

  String nowhere() {
    return "%s has no environment '%s', but %s"
        .formatted(
            estate.about().title(),
            named.orElse(""),
            estate.topology().environments().sequencedKeySet().stream()
                .map(EnvironmentName::value)
                .collect(joining(", ")));
  }
}
