package dev.signalbox.config.estate;

import dev.signalbox.config.form.Ordered;
import dev.signalbox.config.type.Type;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Probes that are made together. */
public record Suite(SequencedMap<String, Type> values, List<Probe> probes) {
  public Suite {
    values = Ordered.copy(values);
    probes = List.copyOf(probes);
  }

  /** Throws {@link IllegalArgumentException} where one of them is missing. */
  public List<Probe> filled(Map<String, String> given) {
    return probes.stream().map(it -> it.filled(given)).toList();
  }
}
