package dev.signalbox.config.estate;

import dev.signalbox.config.form.Ordered;
import dev.signalbox.config.type.Type;
import java.util.List;
import java.util.SequencedMap;

/** Probes that are made together. */
public record Suite(SequencedMap<String, Type> values, List<Probe> probes) {
  public Suite {
    values = Ordered.copy(values);
    probes = List.copyOf(probes);
  }
}
