package dev.signalbox.handlers.plan;

import dev.signalbox.config.runbook.Reference;
import java.util.Map;
import java.util.Optional;

/** Which site sits in which role, as far as we know it when the plan is made. */
record Seats(Map<Reference.Role, String> titles) {
  Seats {
    titles = Map.copyOf(titles);
  }

  static Seats unknown() {
    return new Seats(Map.of());
  }

  Optional<String> title(Reference.Role role) {
    return Optional.ofNullable(titles.get(role));
  }
}
