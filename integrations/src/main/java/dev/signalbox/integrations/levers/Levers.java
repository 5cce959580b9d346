package dev.signalbox.integrations.levers;

import dev.signalbox.config.estate.Lever;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.hosts.Host;

/** Sees how levers of a host stand, and moves them. */
public interface Levers {
  Asked<Position> position(Host host, Lever lever);

  /** Done once it tells that it stands so. */
  Ordered<Position> move(Host host, Lever lever, Position to, String mark);
}
