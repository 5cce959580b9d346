package dev.signalbox.config.estate;

import java.util.Optional;
import java.util.Set;

/** Which signals vote on who is production, and where the answer is published. */
public record Truth(Set<Signal> signals, Optional<RoleTable> table) {
  public Truth {
    signals = Set.copyOf(signals);
  }
}
