package dev.signalbox.integrations.pipelines;

import dev.signalbox.config.estate.JobChain;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The jobs that may be set going by their names; nothing else can be. */
public record Allowed(Set<String> names) {
  public Allowed {
    names = Set.copyOf(names);
  }

  public static Allowed of(List<JobChain> chains) {
    return new Allowed(
        chains.stream().flatMap(it -> it.jobs().stream()).collect(Collectors.toSet()));
  }
}
