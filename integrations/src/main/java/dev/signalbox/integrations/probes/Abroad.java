package dev.signalbox.integrations.probes;

import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.calls.Limits;
import dev.signalbox.integrations.calls.Neighbour;
import java.net.URI;
import java.util.Optional;

/** A place that no connection of an estate names: each host is a neighbour of its own. */
record Abroad(URI place) {
  private static final ConnectionName PROBES = new ConnectionName("probes");

  static Abroad of(URI page) {
    return new Abroad(page.resolve("/").normalize());
  }

  static Abroad of(String name) {
    return new Abroad(URI.create("https://" + name + "/"));
  }

  Neighbour neighbour() {
    Reach reach = new Reach(PROBES, place, Optional.empty(), Optional.empty(), Optional.empty());
    return new Neighbour(reach, Limits.MODEST);
  }
}
