package dev.signalbox.integrations.deployments;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.hosts.Host;
import java.util.List;
import java.util.SortedMap;

/** Counts how often each service is to run. */
@FunctionalInterface
public interface Deployments {
  /**
   * @param program prints a line for each: its name, a blank, how often
   */
  Asked<SortedMap<String, Integer>> counts(Host host, List<String> program);
}
