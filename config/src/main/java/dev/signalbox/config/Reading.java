package dev.signalbox.config;

import dev.signalbox.config.yaml.Complaint;
import java.util.List;

/** A configuration, or everything that is wrong with it. */
public sealed interface Reading {
  record Good(Configuration configuration) implements Reading {}

  /**
   * Not a configuration yet.
   *
   * @param complaints by file, line and column
   */
  record Bad(List<Complaint> complaints) implements Reading {
    public Bad {
      complaints = complaints.stream().sorted().distinct().toList();
    }
  }
}
