package dev.signalbox.config.estate;

import dev.signalbox.config.form.Ordered;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The private clouds of an estate.
 *
 * @param organisations who has some, by the id that the table of clouds knows
 */
public record Ppcs(
    SequencedMap<OrganisationName, UUID> organisations, SequencedMap<PpcName, Ppc> all) {
  public Ppcs {
    organisations = Ordered.copy(organisations);
    all = Ordered.copy(all);
  }

  /** In the order of the file. */
  public List<Ppc> in(EnvironmentName environment) {
    return stream().filter(it -> it.environment().equals(environment)).toList();
  }

  /** In any environment. */
  public List<Ppc> meant(WhichPpcs target) {
    return stream().filter(target::means).toList();
  }

  public List<Ppc> meant(WhichPpcs target, EnvironmentName environment) {
    return in(environment).stream().filter(target::means).toList();
  }

  private Stream<Ppc> stream() {
    return all.sequencedValues().stream();
  }
}
