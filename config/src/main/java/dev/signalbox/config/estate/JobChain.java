package dev.signalbox.config.estate;

import java.util.List;

/** Jobs of one pipeline: what waits for a hand is played, the rest follows by itself. */
public record JobChain(List<String> jobs) {
  public JobChain {
    jobs = List.copyOf(jobs);
  }
}
