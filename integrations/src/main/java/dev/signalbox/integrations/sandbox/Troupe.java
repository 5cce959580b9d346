package dev.signalbox.integrations.sandbox;

import jakarta.inject.Singleton;
import java.util.List;

/** All who stand in for somebody. */
@Singleton
public final class Troupe {
  private final List<StandIn> standIns;

  Troupe(List<StandIn> standIns) {
    this.standIns = List.copyOf(standIns);
  }

  public List<String> names() {
    return standIns.stream().map(StandIn::neighbour).sorted().toList();
  }
}
