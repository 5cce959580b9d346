package dev.signalbox.config.runbook;

import dev.signalbox.config.yaml.Node;
import dev.signalbox.config.yaml.Place;
import java.util.List;
import java.util.Optional;

/** The clock starts it, in the estate's zone. */
public record Starts(Place place, Optional<Node.Text> cron, List<Given> with) {
  public Starts {
    with = List.copyOf(with);
  }

  public boolean gives(String input) {
    return with.stream().anyMatch(given -> given.name().equals(input));
  }
}
