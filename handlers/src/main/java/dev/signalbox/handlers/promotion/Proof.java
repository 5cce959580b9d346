package dev.signalbox.handlers.promotion;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import java.util.List;

/** What else has to be known of a commit before it climbs; whoever finds it out says so. */
@FunctionalInterface
public interface Proof {
  /**
   * @param to where it would climb to
   */
  Proven of(Estate estate, EnvironmentName to, String sha);

  /**
   * @param says what people read before they say yes
   * @param lacks why it may not climb, each by its name and with the next move; empty where it may
   */
  record Proven(List<String> says, List<String> lacks) {
    public Proven {
      says = List.copyOf(says);
      lacks = List.copyOf(lacks);
    }

    String lacking() {
      return String.join("; ", lacks);
    }
  }
}
